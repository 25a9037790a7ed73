import type { Dataset, Row } from '../model/dataset';
import { entityRow, relationshipsOf } from '../model/dataset';
import type { Subgraph } from '../query/answer';
import { nameOf } from '../words/naming';
import { say } from '../words/say';
import { confidenceWords } from '../show/confidence-words';
import { spanWords } from '../show/date-words';
import type { PlacedGroups } from '../show/places';
import { idAt, placesIn } from '../show/places';
import { readFrom } from '../show/reading';
import type { Tie } from '../show/ties';
import { tiesOf } from '../show/ties';
import { sentenceOf } from '../show/wording';
import { clearestOf } from './path-words';

/** A tie as one walks along it, from one of its ends to the other. */
export type TieAlong = {
  /** The entity or group at the other end. */
  readonly to: string;
  /** "supplies gas to CNPC, since 2019, ongoing; 3 sources". */
  readonly words: string;
};

/** Where a walk is: who stands there, and the ties that lead away, the strongest first. */
export type Crossing = { readonly name: string; readonly count: number; readonly ties: readonly TieAlong[] };

/** More than this nobody goes through one by one. */
const MOST_TIES = 200;

/** The ties that the filters leave to an entity or a closed group, whether the other ends are drawn or not; null for nobody. */
export function crossingAt(
  dataset: Dataset,
  subgraph: Subgraph,
  groups: PlacedGroups | null,
  id: string,
  most = MOST_TIES,
): Crossing | null {
  const group = groups?.list.find((one) => one.id === id && !one.isOpen);
  const row = entityRow(dataset, id);
  if (!group && row < 0) return null;
  const here = group ? dataset.entities.count + groups!.list.indexOf(group) : row;
  const idOf = (place: number): string => idAt(dataset, groups, place);
  const nameAt = (place: number): string =>
    place < dataset.entities.count
      ? nameOf(dataset.entities.records[place]!)
      : groups!.list[place - dataset.entities.count]!.name;
  const ties = tiesAt(dataset, subgraph, groups, group ? group.members : [row])
    .filter((tie) => tie.a === here || tie.b === here)
    .toSorted((a, b) => b.relationships.length - a.relationships.length);
  return {
    name: nameAt(here),
    count: ties.length,
    ties: ties.slice(0, most).map((tie) => {
      const other = tie.a === here ? tie.b : tie.a;
      return { to: idOf(other), words: wordsAlong(dataset, tie, here, other, nameAt(other)) };
    }),
  };
}

/** What it says on the way from one entity or group to another; null where no tie in view joins them. */
export function tieBetween(
  dataset: Dataset,
  subgraph: Subgraph,
  groups: PlacedGroups | null,
  from: string,
  to: string,
): TieAlong | null {
  return crossingAt(dataset, subgraph, groups, from, Infinity)?.ties.find((tie) => tie.to === to) ?? null;
}

function tiesAt(
  dataset: Dataset,
  subgraph: Subgraph,
  groups: PlacedGroups | null,
  members: readonly Row[],
): readonly Tie[] {
  const rows = new Set<Row>();
  for (const member of members) {
    for (const row of relationshipsOf(dataset, member)) if (subgraph.relationshipVerdict[row] === 0) rows.add(row);
  }
  const all = new Uint8Array(dataset.entities.count).fill(1);
  const relationships = Uint32Array.from(rows).toSorted();
  return tiesOf(dataset, { ...subgraph, relationships }, placesIn(dataset, all, groups));
}

/** The clearest of its relationships in full, and how many more there are. */
function wordsAlong(dataset: Dataset, { relationships }: Tie, here: number, other: number, name: string): string {
  const sources = new Set(relationships.flatMap((row) => dataset.relationships.records[row]!.sources)).size;
  const count = relationships.length;
  if (here >= dataset.entities.count || other >= dataset.entities.count)
    return say(
      '{count, plural, one {# relationship} other {# relationships}} with {name}; {sources, plural, =0 {no source} one {# source} other {# sources}}',
      { count, name, sources },
    );
  const clearest = clearestOf(dataset, relationships);
  const record = dataset.relationships.records[clearest]!;
  const values = {
    said: saidFrom(dataset, clearest, here, name),
    span: spanWords(record),
    confidence: confidenceWords(record.confidence),
    sources,
    more: count - 1,
  };
  return count === 1
    ? say('{said}, {span}, {confidence}; {sources, plural, =0 {no source} one {# source} other {# sources}}', values)
    : say(
        '{said}, {span}, {confidence}; {more, plural, one {# more relationship} other {# more relationships}}; {sources, plural, =0 {no source} one {# source} other {# sources}} in all',
        values,
      );
}

/** As it reads from here; as the whole sentence where the other direction has no words of its own, as an arrow cannot be heard. */
function saidFrom(dataset: Dataset, relationship: Row, here: Row, name: string): string {
  const { verb } = readFrom(dataset, relationship, here);
  return verb.startsWith('←') ? sentenceOf(dataset, relationship) : say('{verb} {name}', { verb, name });
}
