import type { Dataset } from '@/core/model/dataset';
import type { Desk, OpeningPhase, OpenRequest, OpenResult } from './desk';

/** Records that cross to the page at once: so few that taking them over is no task that one could notice. */
const SLICE = 2000;

const KINDS = ['entities', 'relationships', 'sources'] as const;
type Kind = (typeof KINDS)[number];

/** A desk that gives the records of what it opened in slices, and all the rest at once. */
export type SlicedDesk = Desk & {
  readonly take: (kind: Kind, from: number, to: number) => readonly object[];
};

/** The far side: keeps the records of the dataset opened last until they are taken. */
export function sliced(desk: Desk): SlicedDesk {
  let records: Readonly<Record<Kind, readonly object[]>> = { entities: [], relationships: [], sources: [] };
  return {
    ...desk,
    open: async (request, onPhase) => {
      const result = await desk.open(request, onPhase);
      if (!('dataset' in result)) return result;
      const { dataset } = result;
      records = {
        entities: dataset.entities.records,
        relationships: dataset.relationships.records,
        sources: dataset.sources.records,
      };
      return { ...result, dataset: withRecords(dataset, { entities: [], relationships: [], sources: [] }) };
    },
    take: (kind, from, to) => records[kind].slice(from, to),
  };
}

type Far = {
  readonly open: (request: OpenRequest, onPhase?: (phase: OpeningPhase) => void) => Promise<OpenResult>;
  readonly take: (kind: Kind, from: number, to: number) => Promise<readonly object[]>;
  readonly layout: (layoutId: string) => Promise<unknown>;
};

/** The near side: opens, and puts the records together again, slice by slice. */
export async function openJoined(
  far: Far,
  request: OpenRequest,
  onPhase?: (phase: OpeningPhase) => void,
): Promise<OpenResult> {
  const result = await far.open(request, onPhase);
  if (!('dataset' in result)) return result;
  const { dataset } = result;
  // Asked for all at once: the far side packs one while this side unpacks another, each in a task of its own.
  const taking = KINDS.map((kind) => takeAll(far, kind, dataset[kind].count));
  // Behind them, so that the far side is at work on it while the last ones are unpacked.
  if (request.layout !== undefined) far.layout(request.layout).catch(() => undefined);
  const [entities, relationships, sources] = await Promise.all(taking);
  return {
    ...result,
    dataset: withRecords(dataset, { entities: entities!, relationships: relationships!, sources: sources! }),
  };
}

async function takeAll(far: Far, kind: Kind, count: number): Promise<readonly object[]> {
  const starts = Array.from({ length: Math.ceil(count / SLICE) }, (_, slice) => slice * SLICE);
  const slices = await Promise.all(starts.map((from) => far.take(kind, from, from + SLICE)));
  return slices.flat();
}

function withRecords(dataset: Dataset, records: Readonly<Record<Kind, readonly object[]>>): Dataset {
  return {
    ...dataset,
    entities: { ...dataset.entities, records: records.entities as Dataset['entities']['records'] },
    relationships: {
      ...dataset.relationships,
      records: records.relationships as Dataset['relationships']['records'],
    },
    sources: { ...dataset.sources, records: records.sources as Dataset['sources']['records'] },
  };
}
