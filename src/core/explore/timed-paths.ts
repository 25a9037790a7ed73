import type { Dataset, Row } from '../model/dataset';
import { otherEnd, relationshipsOf } from '../model/dataset';
import type { Day } from '../model/time';
import { DAY_MAX, DAY_MIN } from '../model/time';
import type { Subgraph } from '../query/answer';
import { createHeap } from './heap';

/** A step of a path through time: the relationship that carries it, and the day on which it is taken. */
export type TimedStep = { readonly relationship: Row; readonly to: Row; readonly day: Day };

/** A path on which no step is taken before the one that precedes it. */
export type TimedPath = { readonly from: Row; readonly steps: readonly TimedStep[] };

/** What a path through time is to be best at. */
export const TIMED_GOALS = ['earliest', 'latest', 'fastest', 'fewest'] as const;
export type TimedGoal = (typeof TIMED_GOALS)[number];

/** A relationship as a bridge that is open from one day to another, both included. */
type Contact = { readonly relationship: Row; readonly other: Row; readonly opens: Day; readonly closes: Day };
type Contacts = (entity: Row) => readonly Contact[];

/**
 * The best path from one entity to another on which time never runs backwards; null where there is none. A relationship
 * may be used on every day on which it may have lasted, and a step takes no time. `earliest` arrives first, `latest`
 * sets out last, `fastest` takes the fewest days, `fewest` the fewest steps (and of those arrives first).
 * After B. Bui Xuan, A. Ferreira and A. Jarry, "Computing shortest, fastest, and foremost journeys in dynamic networks"
 * (2003), for contacts that last.
 */
export function timedPath(dataset: Dataset, subgraph: Subgraph, from: Row, to: Row, goal: TimedGoal): TimedPath | null {
  if (from === to) return { from, steps: [] };
  const contacts = contactsIn(dataset, subgraph);
  const steps = FINDERS[goal](contacts, dataset.entities.count, from, to);
  return steps && { from, steps };
}

type Finder = (contacts: Contacts, count: number, from: Row, to: Row) => readonly TimedStep[] | null;

const FINDERS: Readonly<Record<TimedGoal, Finder>> = {
  earliest: (contacts, count, from, to) => arriveFirst(contacts, count, from, to, DAY_MIN, DAY_MAX),
  latest: (contacts, count, from, to) =>
    turned(arriveFirst(backwards(contacts), count, to, from, DAY_MIN, DAY_MAX), to),
  fastest: findFastest,
  fewest: findFewest,
};

function contactsIn(dataset: Dataset, { relationshipVerdict }: Subgraph): Contacts {
  const { startEarliest, endLatest } = dataset.relationships;
  const known = new Map<Row, readonly Contact[]>();
  return (entity) => {
    const seen = known.get(entity);
    if (seen) return seen;
    const made = Array.from(relationshipsOf(dataset, entity))
      .filter((row) => relationshipVerdict[row] === 0 && otherEnd(dataset, row, entity) !== entity)
      .map((row) => ({
        relationship: row,
        other: otherEnd(dataset, row, entity),
        opens: startEarliest[row]!,
        closes: endLatest[row]!,
      }));
    known.set(entity, made);
    return made;
  };
}

/** The same contacts with time running the other way. */
function backwards(contacts: Contacts): Contacts {
  return (entity) => contacts(entity).map((one) => ({ ...one, opens: -one.closes, closes: -one.opens }));
}

/** A path that was found backwards, from its far end, the right way round. */
function turned(steps: readonly TimedStep[] | null, from: Row): readonly TimedStep[] | null {
  return (
    steps &&
    steps.map((step, at) => ({ ...step, to: at === 0 ? from : steps[at - 1]!.to, day: -step.day })).toReversed()
  );
}

/** Sets out on a day and arrives as early as can be, and not after `latest`; E. W. Dijkstra's algorithm (1959) on days. */
function arriveFirst(
  contacts: Contacts,
  count: number,
  from: Row,
  to: Row,
  earliest: Day,
  latest: Day,
): readonly TimedStep[] | null {
  const days = new Float64Array(count).fill(Infinity);
  const cameBy: (Came | undefined)[] = [];
  const heap = createHeap();
  days[from] = earliest;
  heap.push(earliest, from);
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { key: day, value: entity } = next;
    if (day > days[entity]!) continue;
    if (entity === to) return stepsTo(cameBy, from, to);
    for (const { relationship, other, opens, closes } of contacts(entity)) {
      const arrival = Math.max(day, opens);
      if (arrival > closes || arrival > latest || arrival >= days[other]!) continue;
      days[other] = arrival;
      cameBy[other] = { from: entity, relationship, day: arrival };
      heap.push(arrival, other);
    }
  }
  return null;
}

type Came = { readonly from: Row; readonly relationship: Row; readonly day: Day };

function stepsTo(cameBy: readonly (Came | undefined)[], from: Row, to: Row): readonly TimedStep[] {
  const steps: TimedStep[] = [];
  for (let at = to; at !== from;) {
    const { from: before, relationship, day } = cameBy[at]!;
    steps.push({ relationship, to: at, day });
    at = before;
  }
  return steps.toReversed();
}

/**
 * Fewest days between the first step and the last. The last step of a fastest path that takes any days is taken when
 * its relationship, or one before it, opens; so for every such day, the latest departure that still arrives by then.
 */
function findFastest(contacts: Contacts, count: number, from: Row, to: Row): readonly TimedStep[] | null {
  const first = FINDERS.earliest(contacts, count, from, to);
  if (!first) return null;
  const back = backwards(contacts);
  let best = first;
  let days = daysOf(first);
  for (const arrival of openings(contacts, count, first.at(-1)!.day)) {
    if (days === 0) break;
    // Backwards from the arrival: whoever would have to set out no later than the best so far is of no interest.
    const steps = turned(arriveFirst(back, count, to, from, -arrival, -arrival + days - 1), to);
    if (steps && daysOf(steps) < days) {
      best = steps;
      days = daysOf(steps);
    }
  }
  return best;
}

function daysOf(steps: readonly TimedStep[]): number {
  return (steps.at(-1)?.day ?? 0) - (steps[0]?.day ?? 0);
}

/** Days from the first arrival on, on which any relationship within reach opens. */
function openings(contacts: Contacts, count: number, earliest: Day): readonly Day[] {
  const days = new Set<Day>([earliest]);
  for (let entity = 0; entity < count; entity++) {
    for (const { opens } of contacts(entity)) if (opens > earliest && opens > DAY_MIN) days.add(opens);
  }
  return [...days].toSorted((a, b) => a - b);
}

/** Fewest steps: by rounds, in each the earliest day on which an entity can be reached with so many steps. */
function findFewest(contacts: Contacts, count: number, from: Row, to: Row): readonly TimedStep[] | null {
  let rounds: readonly ReadonlyMap<Row, Came>[] = [];
  let reached = new Map<Row, Day>([[from, DAY_MIN]]);
  const earliest = new Map(reached);
  while (reached.size > 0 && rounds.length < count) {
    const round = new Map<Row, Came>();
    for (const [entity, day] of reached) {
      for (const { relationship, other, opens, closes } of contacts(entity)) {
        const arrival = Math.max(day, opens);
        const known = Math.min(earliest.get(other) ?? Infinity, round.get(other)?.day ?? Infinity);
        if (arrival <= closes && arrival < known) round.set(other, { from: entity, relationship, day: arrival });
      }
    }
    rounds = [...rounds, round];
    if (round.has(to)) return stepsByRounds(rounds, to);
    reached = new Map(Array.from(round, ([entity, { day }]) => [entity, day]));
    for (const [entity, day] of reached) earliest.set(entity, day);
  }
  return null;
}

function stepsByRounds(rounds: readonly ReadonlyMap<Row, Came>[], to: Row): readonly TimedStep[] {
  const steps: TimedStep[] = [];
  let at = to;
  for (const round of rounds.toReversed()) {
    const { from, relationship, day } = round.get(at)!;
    steps.push({ relationship, to: at, day });
    at = from;
  }
  return steps.toReversed();
}
