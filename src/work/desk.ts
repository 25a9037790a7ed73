import type { ByteFile, StatedEncodings } from '@/bytes/text-of';
import { textsOf } from '@/bytes/text-of';
import type { FileEncoding } from '@/core/formats/encodings';
import type { Asked, FormatName, ReadOptions, TextFile } from '@/core/formats/format';
import type { TableMapping } from '@/core/formats/table/table-mapping';
import { LIMITS, RAISED_LIMITS } from '@/core/formats/limits';
import { readSound } from '@/core/formats/read-sound';
import type { Written } from '@/core/formats/write';
import type { ImportReport } from '@/core/formats/report';
import { LAYOUTS } from '@/core/layout';
import type { Layout, LayoutGraph, Standing } from '@/core/layout/layout';
import { layoutGraphOf } from '@/core/layout/layout';
import type { MeasuredRows, MeasureValues } from '@/core/measure/measure-rows';
import { measureRows } from '@/core/measure/measure-rows';
import type { Dataset } from '@/core/model/dataset';
import type { Workspace } from '@/core/model/workspace';
import { extractGraph, wholeGraph } from '@/core/model/extract';
import { buildDataset } from '@/core/model/build-dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import type { Found, SearchIndex } from '@/core/search/search';
import { SOURCE_LANGUAGE } from '@/core/words/say';
import { speakIn } from '@/languages';
import type { OnLayoutStep } from './arrange';
import { createArranger } from './arrange';
import { createTurns } from './turns';

/** Files to open as one dataset, and what the person said about them. */
export type OpenRequest = {
  readonly files: readonly ByteFile[];
  /** The person trusts the files: limits are raised. */
  readonly isTrusted?: boolean;
  /** How the letters of files are read, where their bytes do not say it or say it wrongly. */
  readonly encodings?: StatedEncodings;
  /** The layout that will be asked for next. */
  readonly layout?: string;
  /** BCP 47 tag of the language in which is told how they were read. */
  readonly language?: string;
  /** Somebody is there to be asked how tables are read. */
  readonly isAsking?: boolean;
  /** How tables are read. */
  readonly mapping?: TableMapping;
};

type Opened = {
  readonly dataset: Dataset;
  readonly report: ImportReport;
  /** How the letters of each file were read. */
  readonly encodings: readonly FileEncoding[];
  /** What the file carried of a person's own: beside the dataset, never in it. */
  readonly workspace?: Workspace;
};

/** A dataset read from files, or what is wrong with them, or what must be asked before they are read. */
export type OpenResult = Opened | Extract<Asked, { problems: unknown }> | AskedOf;

/** A question about files, and how the letters were read in which it is asked. */
export type AskedOf = Extract<Asked, { question: unknown }> & { readonly encodings: readonly FileEncoding[] };

/** What is to be written: some rows, or everything where there are none; and a person's own names and notes. */
export type WriteOrder = {
  readonly format: string;
  readonly rows: MeasuredRows | null;
  readonly workspace: Workspace | null;
  /** BCP 47 tag of the language in which is told what a format does not hold. */
  readonly language?: string;
};

/** What is being done to open something, in the order in which it is done. */
export type OpeningPhase = 'fetch' | 'unpack' | 'read' | 'build';

/** Seed of every layout: the same picture on every load. */
const SEED = 1;

/**
 * The jobs that are too heavy for the page's thread, on the dataset that this desk has open.
 * Calls are answered in order; each works on the dataset opened last.
 */
export type Desk = {
  readonly open: (request: OpenRequest, onPhase?: (phase: OpeningPhase) => void) => Promise<OpenResult>;
  /**
   * Positions x, y per entity row; begun from where entities stand where that is given, and told of on the way.
   * Null where it was stopped before it had told of anything, or another one was asked for.
   */
  readonly layout: (layoutId: string, from?: Standing | null, onStep?: OnLayoutStep) => Promise<Float32Array | null>;
  /** Ends the layout at work: it gives what it told of last, tidied up. */
  readonly stopLayout: () => void;
  /** Number of the community of each entity row in the whole of the dataset, the largest first. */
  readonly communities: () => Promise<Float64Array>;
  /** What measures say of the entities of a subgraph. */
  readonly measure: (rows: MeasuredRows, ids: readonly string[]) => Promise<MeasureValues>;
  /** Some rows of the dataset, or all of it, as files of a format, and what they do not hold of it. */
  readonly write: (order: WriteOrder) => Promise<Written>;
  /** The formats in which data can be written. */
  readonly formats: () => Promise<readonly FormatName[]>;
  /** Gets the search ready, which takes a while the first time. */
  readonly prepareSearch: () => Promise<void>;
  /** What a text finds, told in a language. */
  readonly search: (text: string, limit: number, language?: string) => Promise<Found>;
};

export function createDesk(): Desk {
  let dataset: Dataset | null = null;
  let searching: Searching | null = null;
  /** What the layouts said of the dataset. */
  const layouts = new Map<Layout, Float32Array>();
  /** What layouts need to know of it. */
  let graph: LayoutGraph | null = null;
  const arranger = createArranger(SEED);
  const need = (): Dataset => {
    if (!dataset) throw new Error('The desk was asked to work before a dataset was opened');
    return dataset;
  };
  return {
    open: async (
      { files, isTrusted = false, isAsking = false, language = SOURCE_LANGUAGE, encodings: stated, mapping },
      onPhase = () => undefined,
    ) => {
      await speakIn(language);
      const limits = isTrusted ? RAISED_LIMITS : LIMITS;
      onPhase('unpack');
      const decoded = await textsOf(files, limits.bytes, stated);
      if ('problems' in decoded) return decoded;
      onPhase('read');
      const result = await readTexts(decoded.texts, { limits, isAsking, ...(mapping ? { mapping } : {}) });
      const { encodings } = decoded;
      if ('problems' in result) return result;
      if (!('graph' in result)) return { ...result, encodings };
      onPhase('build');
      dataset = buildDataset(result.graph);
      layouts.clear();
      graph = null;
      arranger.drop();
      searching = null;
      const { workspace } = result.graph;
      const report = { ...result.report, notes: [...decoded.notes, ...result.report.notes] };
      return { dataset, report, encodings, ...(workspace ? { workspace } : {}) };
    },
    layout: async (layoutId, from, onStep) => {
      const layout = LAYOUTS.find((one) => one.id === layoutId) ?? LAYOUTS[0];
      const known = from ? undefined : layouts.get(layout);
      if (known) arranger.drop();
      const asked = need();
      const graphAsked = (): LayoutGraph => (graph ??= layoutGraphOf(asked));
      const places = known ?? (await arranger.arrange(layout, graphAsked, from ?? undefined, onStep));
      if (places && dataset === asked) layouts.set(layout, places);
      return places;
    },
    stopLayout: () => arranger.stop(),
    communities: async () => {
      const { entities, relationships } = answer(need(), EVERYTHING);
      const values = await measureRows(need(), { entities, relationships }, ['community']);
      return values['community']!;
    },
    measure: (rows, ids) => measureRows(need(), rows, ids),
    write: async ({ format, rows, workspace, language = SOURCE_LANGUAGE }) => {
      await speakIn(language);
      const [{ formatToWrite }, { writeGraph }] = await Promise.all([
        import('@/core/formats/find-format'),
        import('@/core/formats/write'),
      ]);
      const chosen = formatToWrite(format);
      if (!chosen) throw new Error(`there is no format “${format}”`);
      const graph = rows ? extractGraph(need(), rows.entities, rows.relationships) : wholeGraph(need());
      return writeGraph(workspace ? { ...graph, workspace } : graph, chosen, need().id);
    },
    formats: async () => {
      const { WRITTEN } = await import('@/core/formats/find-format');
      return WRITTEN.map(({ id, label, extensions }) => ({ id, label, ending: extensions[0]! }));
    },
    prepareSearch: async () => {
      searching ??= startSearch(need(), arranger.atWork);
      await searching.all;
    },
    search: async (text, limit, language = SOURCE_LANGUAGE) => {
      await speakIn(language);
      searching ??= startSearch(need(), arranger.atWork);
      return searching.find(text, limit);
    },
  };
}

/** The readers of all formats come only when there is something for them to read, or to say. */
async function readTexts(files: readonly TextFile[], options: ReadOptions): Promise<Asked> {
  const [file, second] = files;
  const sound = file && !second ? readSound(file.text, options.limits) : null;
  if (sound) return sound;
  const [{ readFiles }, { FORMATS }] = await Promise.all([
    import('@/core/formats/read-files'),
    import('@/core/formats'),
  ]);
  return readFiles(files, FORMATS, options);
}

/** Who searches hears after so long that names are still being read, in milliseconds. */
const PATIENCE_MS = 400;

/** How often reading looks whether somebody searches, while it waits for a layout. */
const WAITED_MS = 100;

const rest = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

type Searching = {
  /** Finds what a text names as soon as names are read; relationships may come later. */
  readonly find: (text: string, limit: number) => Promise<Found>;
  /** Resolves when all is read. */
  readonly all: Promise<void>;
};

/**
 * The dictionaries of search are large: they come when a picture stands already. As long as a layout is at work and nobody has
 * searched yet, reading waits: two at once would take the page's time as well.
 */
function startSearch(dataset: Dataset, layoutAtWork: () => Promise<unknown> | null): Searching {
  const code = import('@/core/search/search');
  const turns = createTurns();
  let isAsked = false;
  const waitedFor = (): Promise<unknown> | null => (isAsked ? null : layoutAtWork());
  const pause = async (): Promise<void> => {
    if (!turns.isOver()) return;
    await turns.next();
    for (let work = waitedFor(); work; work = waitedFor()) await Promise.race([work, rest(WAITED_MS)]);
  };
  let index: SearchIndex | null = null;
  let tellNames: (() => void) | null = null;
  const names = new Promise<void>((resolve) => (tellNames = resolve));
  const read = async (): Promise<void> => {
    const { buildSearchIndex } = await code;
    index = await buildSearchIndex(dataset, pause, (named) => {
      index = named;
      tellNames?.();
    });
  };
  const all = read();
  const find = async (text: string, limit: number): Promise<Found> => {
    isAsked = true;
    const { search } = await code;
    await Promise.race([names, all, rest(PATIENCE_MS)]);
    if (!index) return { hits: [], read: 'nothing' };
    return { hits: search(index, text, limit), read: index.relationships ? 'all' : 'names' };
  };
  return { find, all };
}
