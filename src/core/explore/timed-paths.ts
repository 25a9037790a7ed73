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

/** The first and the last day on which steps may be taken. */
export type Days = readonly [first: Day, last: Day];
export const ANY_DAY: Days = [DAY_MIN, DAY_MAX];

/** A relationship as a bridge that is open from one day to another, both included. */
type Contact = { readonly relationship: Row; readonly other: Row; readonly opens: Day; readonly closes: Day };
type Contacts = (entity: Row) => readonly Contact[];

/**
 * The best path from one entity to another on which time never runs backwards; null where there is none. A relationship
 * may be used on every day on which it may have lasted, and a step takes no time. `earliest` arrives first, `latest`
 * sets out last, `fastest` takes the fewest days, `fewest` the fewest steps. Within the days of the best it is the one
 * with the fewest steps, and of those the one that arrives first. `days` bounds all steps.
 * After B. Bui Xuan, A. Ferreira and A. Jarry, "Computing shortest, fastest, and foremost journeys in dynamic networks"
 * (2003), for contacts that last.
 */
export function timedPath(
  dataset: Dataset,
  subgraph: Subgraph,
  from: Row,
  to: Row,
  goal: TimedGoal,
  days: Days = ANY_DAY,
): TimedPath | null {
  if (from === to) return { from, steps: [] };
  const contacts = within(contactsIn(dataset, subgraph), days);
  const best = BEST_DAYS[goal]({ contacts, count: dataset.entities.count, from, to });
  const steps = best && fewestSteps(within(contacts, best), dataset.entities.count, from, to);
  return steps && { from, steps };
}

type Journey = { readonly contacts: Contacts; readonly count: number; readonly from: Row; readonly to: Row };

/** The days within which every path is as good as can be; null where there is none. */
const BEST_DAYS: Readonly<Record<TimedGoal, (journey: Journey) => Days | null>> = {
  earliest: (journey) => {
    const arrival = firstArrival(journey, ANY_DAY);
    return arrival === null ? null : [DAY_MIN, arrival];
  },
  latest: (journey) => {
    const departure = firstArrival(backwards(journey), ANY_DAY);
    return departure === null ? null : [-departure, DAY_MAX];
  },
  fastest: fastestDays,
  fewest: () => ANY_DAY,
};

function contactsIn(dataset: Dataset, { relationshipVerdict }: Subgraph): Contacts {
  const { startEarliest, endLatest } = dataset.relationships;
  return remembered((entity) =>
    Array.from(relationshipsOf(dataset, entity))
      .filter((row) => relationshipVerdict[row] === 0 && otherEnd(dataset, row, entity) !== entity)
      .map((row) => ({
        relationship: row,
        other: otherEnd(dataset, row, entity),
        opens: startEarliest[row]!,
        closes: endLatest[row]!,
      })),
  );
}

/** The contacts that are open on some of the days, and only on those. */
function within(contacts: Contacts, [first, last]: Days): Contacts {
  return remembered((entity) =>
    contacts(entity)
      .map((one) => ({ ...one, opens: Math.max(first, one.opens), closes: Math.min(last, one.closes) }))
      .filter(({ opens, closes }) => opens <= closes),
  );
}

/** The same journey with time running the other way. */
function backwards({ contacts, count, from, to }: Journey): Journey {
  const turned = remembered((entity) =>
    contacts(entity).map((one) => ({ ...one, opens: -one.closes, closes: -one.opens })),
  );
  return { contacts: turned, count, from: to, to: from };
}

function remembered(contacts: Contacts): Contacts {
  const known = new Map<Row, readonly Contact[]>();
  return (entity) => {
    let made = known.get(entity);
    if (!made) known.set(entity, (made = contacts(entity)));
    return made;
  };
}

/** Sets out on a day: the day on which one can arrive, if that is not after `last`; E. W. Dijkstra's algorithm (1959) on days. */
function firstArrival({ contacts, count, from, to }: Journey, [first, last]: Days): Day | null {
  const days = new Float64Array(count).fill(Infinity);
  const heap = createHeap();
  days[from] = first;
  heap.push(first, from);
  for (let next = heap.pop(); next; next = heap.pop()) {
    const { key: day, value: entity } = next;
    if (day > days[entity]!) continue;
    if (entity === to) return day;
    for (const { other, opens, closes } of contacts(entity)) {
      const arrival = Math.max(day, opens);
      if (arrival > closes || arrival > last || arrival >= days[other]!) continue;
      days[other] = arrival;
      heap.push(arrival, other);
    }
  }
  return null;
}

/**
 * Fewest days between the first step and the last. The last step of a fastest path that takes any days is taken when
 * its relationship, or one before it, opens; so for every such day, the latest departure that still arrives by then.
 */
function fastestDays(journey: Journey): Days | null {
  const first = firstArrival(journey, ANY_DAY);
  if (first === null) return null;
  const back = backwards(journey);
  let best: Days | null = null;
  for (const arrival of openings(journey, first)) {
    const length: number = best ? best[1] - best[0] : Infinity;
    if (length === 0) break;
    // Whoever would have to set out no later than the best so far is of no interest.
    const departure = firstArrival(back, [-arrival, -arrival + length - 1]);
    if (departure !== null) best = [-departure, arrival];
  }
  return best;
}

/** Days from the first arrival on, on which any relationship opens. */
function openings({ contacts, count }: Journey, first: Day): readonly Day[] {
  const days = new Set<Day>([first]);
  for (let entity = 0; entity < count; entity++) {
    for (const { opens } of contacts(entity)) if (opens > first && opens > DAY_MIN) days.add(opens);
  }
  return [...days].toSorted((a, b) => a - b);
}

type Came = { readonly from: Row; readonly relationship: Row; readonly day: Day };

/** Fewest steps: by rounds, in each the earliest day on which an entity can be reached with so many steps. */
function fewestSteps(contacts: Contacts, count: number, from: Row, to: Row): readonly TimedStep[] | null {
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
