import type { ReadResult } from '@/core/formats/format';
import { readGraph } from '@/core/formats/read';
import { noteLine } from '@/core/formats/report';
import type { RawGraph } from '@/core/model/records';

/** What a text that can be read says, with the notes of its report as lines. */
export function readSound(
  text: string,
  name = 'file.json',
): { readonly graph: RawGraph; readonly notes: readonly string[]; readonly format: string } {
  const result = readGraph(text, name);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return { graph: result.graph, notes: result.report.notes.map(noteLine), format: result.report.format };
}

/** The same of a value that is written as JSON. */
export function readJson(content: unknown): ReturnType<typeof readSound> {
  return readSound(JSON.stringify(content, null, 1));
}

/** What is wrong with a text, each as `line:column what`. */
export function troubleOf(text: string): readonly string[] {
  const result: ReadResult = readGraph(text);
  if ('graph' in result) return [];
  return result.problems.map(({ place, what }) => `${place?.line}:${place?.column} ${what}`);
}

/** The relationships of a graph as `from -type-> to`. */
export function tiesOf({ relationships }: RawGraph): readonly string[] {
  return relationships.map(({ from, type, to }) => `${from} -${type}-> ${to}`);
}
