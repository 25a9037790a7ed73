import fc from 'fast-check';
import { expect } from 'vitest';
import type { Format, ReadResult } from '@/core/formats/format';
import { FORMATS } from '@/core/formats';
import { readFiles } from '@/core/formats/read-files';
import { noteLine } from '@/core/formats/report';
import type { Properties, RawGraph } from '@/core/model/records';
import { hostileIds, rawGraphs } from './arbitraries';

/** Reads a text that must be read, as it is told: the graph, and the report as lines. */
export function readAs(
  { extensions }: Format,
  text: string,
): { readonly graph: RawGraph; readonly notes: readonly string[] } {
  const result = read(text, `file.${extensions[0]}`);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return { graph: result.graph, notes: result.report.notes.map(noteLine) };
}

function read(text: string, name: string): ReadResult {
  return readFiles([{ name, text }], FORMATS);
}

const properties: fc.Arbitrary<Properties> = fc.dictionary(
  fc.oneof(fc.constantFrom('start', 'type', 'weight', 'label', 'since', 'property:x', 'json:x', 'kind'), hostileIds),
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    // No file that is read has these keys, at any depth.
    fc
      .jsonValue({ maxDepth: 2 })
      .filter((value) => !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value)))
      .map((value) => JSON.parse(JSON.stringify(value)) as Properties[string]),
  ),
  { maxKeys: 4 },
);

/** Graphs with properties of every kind, under names that other things have as well. */
const richGraphs: fc.Arbitrary<RawGraph> = fc
  .tuple(rawGraphs, fc.array(properties, { minLength: 1, maxLength: 6 }))
  .map(([graph, bags]) => {
    const withBag = <T extends object>(record: T, row: number): T => {
      const entries = Object.entries(bags[row % bags.length]!).filter(
        ([key]) => !/^(?:__proto__|constructor|prototype)$/.test(key),
      );
      return entries.length === 0 ? record : { ...record, properties: Object.fromEntries(entries) };
    };
    return { ...graph, entities: graph.entities.map(withBag), relationships: graph.relationships.map(withBag) };
  });

/** Reading what a format writes gives what it says that it carries, with nothing changed or dropped. */
export function expectReadBack({ write, label }: Format, numRuns = 200): void {
  fc.assert(
    fc.property(richGraphs, (graph) => {
      const carried = write!.carried(graph);
      const result = readFiles(write!.files(carried, 'any'), FORMATS);
      if ('problems' in result) throw new Error(JSON.stringify(result.problems));
      expect(result.graph).toEqual(carried);
      expect(result.report).toMatchObject({ format: label, notes: [] });
      expect(write!.carried(carried)).toEqual(carried);
    }),
    { numRuns },
  );
}

/** What may come into a file of XML on its way. */
export const XML_SCRAPS = [
  '<',
  '/>',
  '"',
  ' id="',
  '&',
  '__proto__',
  'constructor',
  '<node>',
  '</edge>',
  '?>',
  '{"',
] as const;

/** Whatever becomes of a file on its way, reading it gives a graph or problems with their places. */
export function expectNoThrow(
  { extensions }: Format,
  files: readonly string[],
  scraps: readonly string[],
  numRuns = 500,
): void {
  const name = `file.${extensions[0]}`;
  const cuts = fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.constantFrom(...scraps, '')), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...files), cuts, (file, places) => {
      let text = file;
      for (const [at, length, scrap] of places) {
        const start = at % (text.length + 1);
        text = text.slice(0, start) + scrap + text.slice(start + length);
      }
      const result = read(text, name);
      if ('graph' in result) return;
      expect(result.problems).not.toEqual([]);
      for (const { place } of result.problems) expect(place?.line).toBeGreaterThan(0);
    }),
    { numRuns },
  );
}
