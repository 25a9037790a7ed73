import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { acceptorOf } from '@/core/formats/acceptor';
import { ententeSchema } from '@/core/formats/entente-schema';

/** Values that fit many fields, and any others. */
const values: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom('', 'a', 'ru', 'Q42', 'confirmed', 'attested', 'disputed', 0, -90, 90.5, 180, Number.NaN, true, null),
  fc.constant(undefined),
  fc.array(fc.constantFrom('a', '', 1, [1, 2], [1, 2, 'x'], [91, 0], null), { maxLength: 3 }),
  fc.record({ lat: fc.constantFrom(1, 91, '1'), lon: fc.constantFrom(2, 'x') }, { requiredKeys: [] }),
  fc.record(
    { amount: fc.constantFrom(1, '1'), unit: fc.constantFrom('t', ''), more: fc.constant(1) },
    { requiredKeys: [] },
  ),
  fc.dictionary(fc.constantFrom('en', 'ru'), fc.constantFrom('a', 1)),
  fc.anything({ maxDepth: 2 }),
);

const SOUND = {
  sources: { id: 's', publisher: 'P', url: 'https://example.org', published: '2014' },
  entities: { id: 'a', type: 'company', name: 'A', place: { lat: 1, lon: 2 }, route: [[1, 2, 'x']], country: 'ru' },
  relationships: { id: 'r', type: 'owns', from: 'a', to: 'b', confidence: 'reported', sources: ['s'] },
};

const { sources, entities, relationships } = ententeSchema.shape;
const SCHEMAS = { sources: sources.unwrap().element, entities: entities.element, relationships: relationships.element };

function quickly(schema: z.ZodType): (value: unknown) => boolean {
  return acceptorOf(z.toJSONSchema(schema, { io: 'input' }));
}

describe.each(Object.keys(SOUND) as (keyof typeof SOUND)[])('a quick look at records of %s', (kind) => {
  const schema = SCHEMAS[kind];
  const accepts = quickly(schema);

  it('takes a sound one', () => {
    expect(accepts(SOUND[kind])).toBe(true);
  });

  it('takes those that zod takes, and no others', () => {
    const keys = fc.constantFrom(...Object.keys(schema.shape), 'more');
    const records = fc
      .tuple(fc.dictionary(keys, values, { maxKeys: 4 }), fc.subarray(Object.keys(SOUND[kind]), { minLength: 1 }))
      .map(([changed, kept]) => ({
        ...Object.fromEntries(Object.entries(SOUND[kind]).filter(([key]) => kept.includes(key))),
        ...changed,
      }));
    fc.assert(
      fc.property(fc.oneof(records, values), (record) => {
        expect(accepts(record)).toBe(schema.safeParse(record).success);
      }),
      { numRuns: 2000 },
    );
  });
});

it('a quick look at a schema with a word that it does not know takes nothing', () => {
  expect(acceptorOf({ type: 'integer' })(1)).toBe(false);
  expect(acceptorOf({ type: 'array', items: {}, uniqueItems: true })([])).toBe(false);
});
