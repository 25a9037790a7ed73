import type { RawGraph } from '../model/records';
import type { Format, TextFile } from './format';
import { gatherNotes } from './notes';
import type { ReportNote } from './report';

/** The files of a graph in another format, and what they do not hold of it. */
export type Written = { readonly files: readonly TextFile[]; readonly losses: readonly ReportNote[] };

/** Writes a graph in a format that can be written; names of files begin with `stem`. */
export function writeGraph(graph: RawGraph, { label, write }: Format, stem: string): Written {
  if (!write) throw new Error(`${label} is read, and not written`);
  const carried = write.carried(graph);
  return { files: write.files(carried, stem), losses: lossesOf(graph, carried, label) };
}

const KINDS = ['sources', 'entities', 'relationships'] as const;
const LISTS = {
  families: 'families of relationships',
  entityTypes: 'types of entities',
  relationshipTypes: 'types of relationships',
  verbs: 'finer wordings',
  sourceKinds: 'kinds of sources',
  stories: 'stories',
} as const;

type Loose = Readonly<Record<string, unknown>>;

/** What of a graph is not in what a format carries of it: whole records, and fields of records, each with a count. */
export function lossesOf(graph: RawGraph, carried: RawGraph, label: string): readonly ReportNote[] {
  const { add, notes } = gatherNotes();
  const lost = (what: string, record?: string): void =>
    add({ outcome: 'dropped', what, why: `${label} has no place for them`, record });
  for (const key of ['title', 'description', 'licence', 'workspace'] as const)
    if (graph[key] !== undefined && carried[key] === undefined) lost(`${key} of the dataset`);
  for (const [key, what] of Object.entries(LISTS)) {
    const list = graph[key as keyof typeof LISTS];
    if (list.length > 0 && carried[key as keyof typeof LISTS].length === 0) for (const { id } of list) lost(what, id);
  }
  for (const kind of KINDS) {
    const kept = new Map((carried[kind] as readonly Loose[]).map((record) => [record['id'], record]));
    for (const record of graph[kind]) {
      const other = kept.get(record.id);
      if (!other) lost(kind, record.id);
      else for (const field of fieldsLost(record, other)) lost(`${field} of ${kind}`, record.id);
    }
  }
  return notes();
}

function fieldsLost(record: Loose, kept: Loose): readonly string[] {
  return Object.entries(record).flatMap(([key, value]): readonly string[] => {
    if (key === 'id' || value === undefined) return [];
    const other = kept[key];
    if (key === 'properties' && other !== undefined)
      return fieldsLost(value as Loose, other as Loose).map((name) => `property ${name}`);
    return other === value || JSON.stringify(other) === JSON.stringify(value) ? [] : [`“${key}”`];
  });
}
