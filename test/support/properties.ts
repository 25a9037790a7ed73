import fc from 'fast-check';
import type { Dataset } from '@/core/model/dataset';
import { buildDataset } from '@/core/model/build-dataset';
import type { Properties } from '@/core/model/records';
import { hostileIds } from './arbitraries';
import { rawGraph } from './graph';

/** A chain of entities whose relationships have these properties, and whose entities have them too, but the last. */
export function withProperties(all: readonly Properties[]): Dataset {
  const raw = rawGraph(all.map((_, at) => `a${at}-a${at + 1}`).join('; '));
  return buildDataset({
    ...raw,
    relationships: raw.relationships.map((one, at) => ({ ...one, properties: all[at]! })),
    entities: raw.entities.map((one, at) => (all[at] ? { ...one, properties: all[at] } : one)),
  });
}

const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const texts = fc.oneof(hostileIds, fc.constantFrom('gas', 'oil', 'coal', '007', '1e5', '-3', '2.50', ''));
const single = fc.oneof(numbers, texts, fc.boolean(), fc.constant(null), fc.constant({ a: 1 }));

/** Anything a property can be: of one kind in all records, or of any; several values, none, and hostile ones. */
export const columnsOfValues = fc.oneof(
  fc.array(fc.option(numbers, { nil: undefined }), { minLength: 1, maxLength: 24 }),
  fc.array(fc.option(texts, { nil: undefined }), { minLength: 1, maxLength: 24 }),
  fc.array(fc.option(fc.oneof(single, fc.array(single, { maxLength: 3 })), { nil: undefined }), {
    minLength: 1,
    maxLength: 24,
  }),
);

/** Keys that a file may have; no file that was read has `__proto__`. */
export const propertyKeyNames = fc.oneof(hostileIds, fc.constant('')).filter((key) => key !== '__proto__');
