import { transfer } from 'comlink';
import type { Dataset } from '@/core/model/dataset';
import type { Desk, OpeningPhase, OpenRequest, OpenResult } from './desk';
import { pack, packedList, unpack, unpackWhenIdle } from './packed';

/** Records that are packed together: so few that unpacking them is no task that one could notice. */
const SLICE = 2000;

const KINDS = ['entities', 'relationships', 'sources'] as const;
type Kind = (typeof KINDS)[number];
type Lists = Readonly<Record<Kind | 'properties', readonly object[]>>;

const NO_LISTS: Lists = { entities: [], relationships: [], sources: [], properties: [] };

/** A desk that gives the lists of what it opened packed, in slices, and all the rest at once. */
export type SlicedDesk = Desk & {
  readonly take: (list: keyof Lists, from: number, to: number) => Uint8Array<ArrayBuffer>;
};

/** The far side: keeps the lists of the dataset opened last until they are taken. */
export function sliced(desk: Desk): SlicedDesk {
  let lists = NO_LISTS;
  return {
    ...desk,
    open: async (request, onPhase) => {
      const result = await desk.open(request, onPhase);
      if (!('dataset' in result)) return result;
      const { dataset } = result;
      const { entities, relationships, sources, properties } = dataset;
      lists = {
        entities: entities.records,
        relationships: relationships.records,
        sources: sources.records,
        properties,
      };
      return { ...result, dataset: withLists(dataset, NO_LISTS) };
    },
    take: (list, from, to) => {
      const bytes = pack(lists[list].slice(from, to));
      return transfer(bytes, [bytes.buffer]);
    },
  };
}

type Far = {
  readonly open: (request: OpenRequest, onPhase?: (phase: OpeningPhase) => void) => Promise<OpenResult>;
  readonly take: (list: keyof Lists, from: number, to: number) => Promise<Uint8Array>;
  readonly layout: (layoutId: string) => Promise<unknown>;
};

/** The near side: opens, and puts the lists together again. */
export async function openJoined(
  far: Far,
  request: OpenRequest,
  onPhase?: (phase: OpeningPhase) => void,
): Promise<OpenResult> {
  const result = await far.open(request, onPhase);
  if (!('dataset' in result)) return result;
  const { dataset } = result;
  // Asked for all at once: the far side packs one while the others are on their way.
  const taking = Promise.all(KINDS.map((kind) => takeAll(far, kind, dataset[kind].count)));
  const takingProperties = far.take('properties', 0, Infinity);
  // Behind them, so that the far side is at work on it while they are taken over.
  if (request.layout !== undefined) far.layout(request.layout).catch(() => undefined);
  const [properties, slices] = [unpack(await takingProperties), await taking];
  const packed = KINDS.map((kind, at) => packedList(slices[at]!, SLICE, dataset[kind].count));
  unpackWhenIdle(packed);
  const [entities, relationships, sources] = packed.map(({ records }) => records);
  return {
    ...result,
    dataset: withLists(dataset, {
      entities: entities!,
      relationships: relationships!,
      sources: sources!,
      properties,
    }),
  };
}

function takeAll(far: Far, kind: Kind, count: number): Promise<readonly Uint8Array[]> {
  const starts = Array.from({ length: Math.ceil(count / SLICE) }, (_, slice) => slice * SLICE);
  return Promise.all(starts.map((from) => far.take(kind, from, from + SLICE)));
}

function withLists(dataset: Dataset, lists: Lists): Dataset {
  const records = lists as unknown as {
    readonly [List in Kind]: Dataset[List]['records'];
  } & Pick<Dataset, 'properties'>;
  return {
    ...dataset,
    properties: records.properties,
    entities: { ...dataset.entities, records: records.entities },
    relationships: { ...dataset.relationships, records: records.relationships },
    sources: { ...dataset.sources, records: records.sources },
  };
}
