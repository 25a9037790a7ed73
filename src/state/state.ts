import type { FileEncoding } from '@/core/formats/encodings';
import type { FormatName } from '@/core/formats/format';
import type { Dataset } from '@/core/model/dataset';
import type { Problem } from '@/core/model/problem';
import type { MeasureValues } from '@/core/measure/measure-rows';
import type { Subgraph } from '@/core/query/answer';
import type { KeptWorkspace } from '@/core/model/workspace';
import type { Query } from '@/core/query/filters';
import type { ImportReport } from '@/core/formats/report';
import type { AskedOf, OpeningPhase } from '@/work/desk';
import type { Point } from '@/core/show/point';
import type { History } from './history';
import type { Settings } from './settings';
import type { Arrangement, View } from './view';

/** A dataset as it stands open. */
export type Opened = {
  readonly dataset: Dataset;
  /** Number of the community of each entity row in the whole of the data; null until somebody groups by it. */
  readonly communities: Float64Array | null;
  /** How its file was read. */
  readonly report: ImportReport;
  /** How the letters of each of its files were read. */
  readonly encodings: readonly FileEncoding[];
  /** The host it was fetched from; null for what came with the app or from the disk. */
  readonly host: string | null;
};

/** Something that is being opened. */
export type InOpening = {
  readonly name: string;
  readonly host: string | null;
  readonly phase: OpeningPhase;
  /** How much of the phase is done, 0 to 1; null where nobody knows. */
  readonly fraction: number | null;
};

/** A layout that is at work: its id, and how much of it is done, 0 to 1. */
export type InArranging = { readonly layout: string; readonly share: number };

/** What measures said of a subgraph; it stands until they have said it of the next. */
export type Measured = { readonly subgraph: Subgraph; readonly values: MeasureValues };

/** Something to tell the person, until it is put away. */
export type Notice = {
  readonly id: number;
  readonly tone: 'info' | 'trouble';
  readonly text: string;
  /** What is wrong with a file, place by place. */
  readonly problems?: readonly Problem[];
  /** Opens what only a limit kept from being opened. */
  readonly trust?: () => void;
  /** Tries once more what could not be had. */
  readonly again?: () => void;
  /** Loads the page anew, in a newer version. */
  readonly renew?: () => void;
};

export type NewNotice = Omit<Notice, 'id'>;

/** What lasts only as long as the page. */
export type Session = {
  readonly opened: Opened | null;
  /** Where the layout has the entities of what is open: x, y per entity row; null until it has placed them for the first time. */
  readonly homes: Float32Array | null;
  /** What is being opened now. */
  readonly opening: InOpening | null;
  /** How the tables that are being opened are to be read: to be answered, or given up. */
  readonly question: ({ readonly name: string } & AskedOf) | null;
  readonly notices: readonly Notice[];
  /** One entity id, the two of a tie, or nothing. */
  readonly focus: readonly string[];
  /** The entity or group whose ties are gone through by key; null while none are. */
  readonly walking: string | null;
  /** What was last said to those who hear the screen. */
  readonly spoken: string;
  /** Position of the path that alone stands out of those shown; null for all. */
  readonly pathFocus: number | null;
  readonly isPlaying: boolean;
  readonly arranging: InArranging | null;
  readonly measured: Measured | null;
  /** Ids of measures that are looked at besides those of the view. */
  readonly measuring: readonly string[];
  /** Every view of the open dataset that was stepped to, as a tree; its current moment is the view. */
  readonly history: History<View>;
  /** The person's own named views and notes on the open dataset. */
  readonly workspace: KeptWorkspace;
  /** What the person set for all that they open. */
  readonly settings: Settings;
  /** Where a note on the picture is being written, in its units; null while none is. */
  readonly draft: Point | null;
  /** The formats in which data can be written; none until somebody wanted to know. */
  readonly formats: readonly FormatName[];
  /** Counts the steps of exploration; a drag is one step. */
  readonly step: number;
  /** The newest step is the first of a drag, or of a key that is held. */
  readonly isOnTheWay: boolean;
  /** Counts how often what is selected was selected again: who does so wants to read of it. */
  readonly again: number;
};

export type State = Session & { readonly view: View };

type Kept = 'link' | 'page' | 'browser';

/** Where each thing lives: in the link (and so in history), in the browser, or only on this page. A new key does not compile without an entry. */
export const KEPT: Readonly<Record<'data' | keyof Query | keyof Arrangement | keyof Session, Kept>> = {
  data: 'link',
  from: 'link',
  to: 'link',
  when: 'link',
  certain: 'link',
  undated: 'link',
  actor: 'link',
  hops: 'link',
  entity: 'link',
  relation: 'link',
  confidence: 'link',
  publisher: 'link',
  minPublishers: 'link',
  where: 'link',
  whereEntity: 'link',
  hide: 'link',
  only: 'link',
  orphans: 'link',
  show: 'link',
  select: 'link',
  pin: 'link',
  path: 'link',
  pathOrder: 'link',
  pathCount: 'link',
  pair: 'link',
  compare: 'link',
  story: 'link',
  storyStep: 'link',
  embed: 'link',
  draw: 'link',
  layout: 'link',
  colour: 'link',
  size: 'link',
  tieColour: 'link',
  columns: 'link',
  group: 'link',
  groups: 'link',
  openGroups: 'link',
  view: 'link',
  lanesBy: 'link',
  play: 'link',
  speed: 'link',
  loop: 'link',
  theme: 'link',
  lang: 'link',
  opened: 'page',
  homes: 'page',
  opening: 'page',
  question: 'page',
  notices: 'page',
  focus: 'page',
  walking: 'page',
  spoken: 'page',
  pathFocus: 'page',
  isPlaying: 'page',
  arranging: 'page',
  measured: 'page',
  measuring: 'page',
  history: 'page',
  workspace: 'browser',
  settings: 'browser',
  draft: 'page',
  formats: 'page',
  step: 'page',
  isOnTheWay: 'page',
  again: 'page',
};
