import { choiceParameter, joinIds, listParameter, splitIds, switchParameter } from '@/core/query/parameters';
import type { PathOrder } from '@/core/explore/find-paths';
import { FIRST_PATHS, MOST_PATHS, PATH_ORDERS } from '@/core/explore/find-paths';
import type { Parameter } from '@/core/query/filter';
import { GROUPINGS } from '@/core/group';
import { isGroupId } from '@/core/group/groups';
import type { OwnGroup } from '@/core/group/own-groups';
import { ownGroupsParameter } from '@/core/group/own-groups';
import type { Query } from '@/core/query/filters';
import { EVERYTHING } from '@/core/query/filters';
import { LAYOUT_WORDS } from '@/core/layout/words';
import { presentEntity, presentRelationship, sourceRow } from '@/core/model/dataset';
import type { LaneGrouping } from '@/core/show/lanes';
import { LANE_GROUPINGS } from '@/core/show/lanes';
import type { PlayMode } from '@/core/show/playback';
import { PLAY_MODES } from '@/core/show/playback';
import { COLOURINGS, SIZINGS, TIE_COLOURINGS } from '@/core/show/paint';
import type { Point } from '@/core/show/point';
import { say, word } from '@/core/words/say';
import { LANGUAGES } from '@/languages';
import {
  columnsParameter,
  compareParameter,
  entitiesParameter,
  pairParameter,
  paintParameter,
  pinParameter,
  speedParameter,
} from './view-parameters';

/** The views of the middle of the screen, in the order of their tabs. */
export const TABS = ['graph', 'lanes', 'table', 'map'] as const;
export type Tab = (typeof TABS)[number];
export type Theme = 'auto' | 'light' | 'dark';

/** How the answer to a query is arranged: everything of a view besides the dataset and the query. */
export type Arrangement = {
  /** Entities whose neighbours were opened by hand. */
  readonly show: readonly string[];
  /** Entity ids, or one relationship id; two entities stand for the tie between them. */
  readonly select: readonly string[];
  /** The two entities between which paths are shown, or nothing. */
  readonly path: readonly string[];
  readonly pathOrder: PathOrder;
  /** How many paths are listed at most. */
  readonly pathCount: number;
  /** The two entities whose page is open, or nothing. */
  readonly pair: readonly string[];
  /** A second window, `from/to` in EDTF, with which the window is compared; empty for none. */
  readonly compare: string;
  readonly pin: Readonly<Record<string, Point>>;
  /** How many of the best-connected entities are drawn; 0 for all. */
  readonly draw: number;
  readonly layout: string;
  /** By what entities are gathered into groups; empty for nothing. */
  readonly group: string;
  /** Groups made by hand. */
  readonly groups: readonly OwnGroup[];
  /** Ids of the groups that stand open. */
  readonly openGroups: readonly string[];
  /** By what entities are coloured and sized: an id of the lists, or that of a property. */
  readonly colour: string;
  readonly size: string;
  /** By what ties are coloured: their family, or the id of a property of relationships. */
  readonly tieColour: string;
  /** Ids of the measures and properties that the tables show. */
  readonly columns: readonly string[];
  readonly view: Tab;
  /** By what the lanes stand together. */
  readonly lanesBy: LaneGrouping;
  /** How the window moves while it plays, how fast against the usual, and whether it begins again at the end. */
  readonly play: PlayMode;
  readonly speed: number;
  readonly loop: boolean;
  readonly theme: Theme;
  /** BCP 47 tag of the language of the interface; empty for the person's own. */
  readonly lang: string;
  /** Id of the story that is being read, and its step from 1; empty and 0 outside of one. */
  readonly story: string;
  readonly storyStep: number;
  /** Shown inside another page: read-only, no panels but the legend and the credits. */
  readonly embed: boolean;
};

/** Everything that defines what a person sees: what the link holds, what Back and Undo return to. */
export type View = {
  /** Id of a bundled dataset, the address of one, or the name of an opened file (which a link cannot carry). */
  readonly data: string;
  readonly query: Query;
  readonly arrangement: Arrangement;
};

/** Entities drawn at first: as many as keep their labels apart on a laptop. */
export const DRAWN_AT_FIRST = 60;

export const DEFAULT_DATA = 'russia-china';

export const DEFAULT_VIEW: View = {
  data: DEFAULT_DATA,
  query: EVERYTHING,
  arrangement: {
    show: [],
    select: [],
    path: [],
    pathOrder: PATH_ORDERS[0],
    pathCount: FIRST_PATHS,
    pair: [],
    compare: '',
    pin: {},
    draw: DRAWN_AT_FIRST,
    layout: LAYOUT_WORDS[0].id,
    group: '',
    groups: [],
    openGroups: [],
    colour: COLOURINGS[0]!,
    size: SIZINGS[0]!,
    tieColour: TIE_COLOURINGS[0]!,
    columns: [],
    view: TABS[0],
    lanesBy: LANE_GROUPINGS[0],
    play: PLAY_MODES[0],
    speed: 1,
    loop: false,
    theme: 'auto',
    lang: '',
    story: '',
    storyStep: 0,
    embed: false,
  },
};

const drawParameter: Parameter<number> = {
  name: 'draw',
  get help() {
    return say('how many of the best-connected entities to draw, or {all}', { all: 'all' });
  },
  read: (text) => (text === 'all' ? 0 : /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null),
  write: (draw) => (draw === DRAWN_AT_FIRST ? null : draw === 0 ? 'all' : String(draw)),
};

/** Name in the link and meaning of every part of an arrangement. */
export const ARRANGEMENT_PARAMETERS: { readonly [K in keyof Arrangement]: Parameter<Arrangement[K]> } = {
  show: entitiesParameter('show', word('ids of entities whose neighbours are shown, comma-separated')),
  select: listParameter(
    'select',
    word('id of an entity, a relationship or a source, or two entities for the tie between them'),
    (dataset) => (id) =>
      presentEntity(dataset, id) ??
      presentRelationship(dataset, id) ??
      (sourceRow(dataset, id) >= 0 || isGroupId(id) ? id : null),
  ),
  path: pairParameter('path', word('two entity ids, comma-separated: the paths between them')),
  pair: pairParameter('pair', word('two entity ids, comma-separated: everything between them, on a page')),
  pathOrder: choiceParameter(
    'path-order',
    PATH_ORDERS,
    word(
      'what a path is best at: fewest steps, or never back in time and first to arrive, last to set out, fastest, fewest steps',
    ),
  ),
  pathCount: {
    name: 'paths',
    get help() {
      return say('how many paths are listed at most: {least} to {most}', { least: FIRST_PATHS, most: MOST_PATHS });
    },
    read: (text) => {
      const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
      return count >= FIRST_PATHS && count <= MOST_PATHS ? count : null;
    },
    write: (count) => (count === FIRST_PATHS ? null : String(count)),
  },
  compare: compareParameter,
  pin: pinParameter,
  draw: drawParameter,
  layout: choiceParameter(
    'layout',
    LAYOUT_WORDS.map((layout) => layout.id),
    word('how entities are placed'),
  ),
  group: {
    name: 'group',
    get help() {
      const choices = GROUPINGS.map(({ id }) => id).join(', ');
      return say('by what entities are gathered into groups: {choices}', { choices });
    },
    read: (text) => (GROUPINGS.some(({ id }) => id === text) ? text : null),
    write: (id) => (id === '' ? null : id),
  },
  groups: ownGroupsParameter,
  openGroups: {
    name: 'open-groups',
    get help() {
      return say('ids of groups that stand open, comma-separated');
    },
    read: (text) => splitIds(text),
    write: (ids) => (ids.length === 0 ? null : joinIds(ids)),
  },
  colour: paintParameter(
    'colour',
    COLOURINGS,
    word('by what entities are coloured: their type, a measure or a property'),
  ),
  size: paintParameter('size', SIZINGS, word('by what entities are sized: all relationships, a measure or a property')),
  tieColour: paintParameter(
    'tie-colour',
    TIE_COLOURINGS,
    word('by what ties are coloured: their family or a property'),
  ),
  columns: columnsParameter,
  view: choiceParameter<Tab>('view', TABS, word('what the middle of the screen shows')),
  lanesBy: choiceParameter('lanes-by', LANE_GROUPINGS, word('by what lanes stand together')),
  play: choiceParameter(
    'play',
    PLAY_MODES,
    word('how the window plays: it slides, grows at its end, or steps by its length'),
  ),
  speed: speedParameter,
  loop: switchParameter('loop', word('1 plays again from the beginning')),
  theme: choiceParameter<Theme>('theme', ['auto', 'light', 'dark'], word('colours')),
  lang: {
    name: 'lang',
    get help() {
      return say('language of the interface: {choices}', { choices: LANGUAGES.join(', ') });
    },
    read: (text) => LANGUAGES.find((tag) => tag === text) ?? null,
    write: (tag) => (tag === '' ? null : tag),
  },
  story: {
    name: 'story',
    get help() {
      return say('id of a story of the dataset');
    },
    read: (text) => text,
    write: (id) => (id === '' ? null : id),
  },
  storyStep: {
    name: 'step',
    get help() {
      return say('a step of the story, from 1');
    },
    read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : null),
    write: (step) => (step === 0 ? null : String(step)),
  },
  embed: switchParameter('embed', word('1 shows no panels but the legend and the credits')),
};
