import type { RawGraph } from '../model/records';
import { check } from './check';
import { readEntente } from './entente';
import { say } from '../words/say';

/** What a file says besides its records. Formats of other tools carry it as JSON in a place that they have for it. */
export type Head = Omit<RawGraph, 'entities' | 'relationships'>;

/** Everything of a graph besides its records, as JSON that `readHead` reads. */
export function headOf(graph: RawGraph): object {
  const { entities: _, relationships: __, ...head } = graph;
  return { format: 'entente', version: 1, ...head };
}

/** The head that parsed JSON says, or in a sentence why it is none. */
export function readHead(content: unknown): Head | { readonly trouble: string } {
  const result = readEntente({ ...(content as object | null), entities: [], relationships: [] });
  if ('problems' in result) return { trouble: result.problems[0]?.what ?? say('it cannot be read') };
  const { entities: _, relationships: __, ...head } = result.graph;
  // Stories speak of relationships, which are not here; the importer looks at them.
  const [problem] = check({ ...result.graph, stories: head.stories.map((story) => ({ ...story, steps: [] })) });
  return problem ? { trouble: problem.what } : head;
}
