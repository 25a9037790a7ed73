import { readGraph } from '@/core/formats/read';
import { buildDataset } from '@/core/model/build-dataset';
import type { Dataset } from '@/core/model/dataset';
import { describeProblem } from '@/core/model/problem';
import type { RawGraph } from '@/core/model/records';
import { readRepositoryFile } from '../support/repository';

const FILE = 'data/russia-china.json';

/** The bundled dataset as text, as records and as columns. */
export const text: string = readRepositoryFile(FILE).text;
export const graph: RawGraph = read();
export const dataset: Dataset = buildDataset(graph);

function read(): RawGraph {
  const result = readGraph(text);
  if ('problems' in result)
    throw new Error(result.problems.map((problem) => describeProblem(problem, FILE)).join('\n'));
  return result.graph;
}

const LINES: ReadonlyMap<string, number> = new Map(
  text.split('\n').flatMap((line, at) => {
    const id = /^\{"id":"([^"]+)"/.exec(line)?.[1];
    return id === undefined ? [] : [[id, at + 1] as const];
  }),
);

/** A fault as an editor of the data needs it: the line of the record, what is wrong, and what to do. */
export function fault(id: string, what: string, mend: string): string {
  return `${FILE}:${LINES.get(id) ?? 1}: ${id} ${what}; ${mend}`;
}
