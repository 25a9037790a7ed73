import type { RefObject } from 'react';
import type { PinnedNote } from '@/canvas/svg-notes';
import type { Scheme } from '@/core/show/appearance';
import { writeLink } from '@/state/permalink';
import type { App } from '@/state/app';
import type { Selectors } from '@/state/select';
import type { Files } from '../../app-context';
import type { CanvasHandle } from '../../canvas-context';
import { lookOf } from '../../parts/appearance';
import { captionOf, leadOf, linkOf, today } from './caption';
import { pixels, printPage } from './pictures';

/** What an export works with. */
export type ExportContext = {
  readonly app: App;
  readonly selectors: Selectors;
  readonly files: Files;
  readonly canvas: RefObject<CanvasHandle | null>;
  readonly scheme: Scheme;
  /** Pictures show the person's own notes that are pinned to them. */
  readonly hasNotes: boolean;
};

/** One way to take away what is seen. Add one by adding it to the list: the menu and the search have it from there. */
export type Export = {
  readonly id: string;
  readonly label: string;
  readonly kind: 'picture' | 'file';
  readonly take: (context: ExportContext) => Promise<void>;
};

/** A dataset with more relationships than this is not enclosed whole: only what the filters leave of it. */
const MOST_ENCLOSED = 20_000;

/** Ways to take away what is seen: pictures with all that explains them, one file that explores, a brief with footnotes. */
export const EXPORTS: readonly Export[] = [
  { id: 'png', label: 'Picture (PNG)', kind: 'picture', take: (context) => savePng(context, 2) },
  { id: 'png-4', label: 'Picture for print (PNG, 4×)', kind: 'picture', take: (context) => savePng(context, 4) },
  {
    id: 'svg',
    label: 'Drawing (SVG)',
    kind: 'picture',
    take: async (context) => save(context, 'svg', new Blob([await draw(context)], { type: 'image/svg+xml' })),
  },
  {
    id: 'print',
    label: 'Print, or save as PDF',
    kind: 'picture',
    // Paper is light, whatever the theme.
    take: async (context) => printPage(await draw({ ...context, scheme: 'light' }), seen(context).dataset.title),
  },
  { id: 'alone', label: 'Explorer in one file (HTML)', kind: 'file', take: saveAlone },
  { id: 'brief-md', label: 'Cited brief (Markdown)', kind: 'file', take: (context) => saveBrief(context, 'md') },
  { id: 'brief-html', label: 'Cited brief (HTML)', kind: 'file', take: (context) => saveBrief(context, 'html') },
];

/** The person's notes that are pinned to the picture. */
function pinnedNotes(app: App): readonly PinnedNote[] {
  return app.store
    .getState()
    .workspace.notes.flatMap(({ text, target }) => ('x' in target ? [{ text, x: target.x, y: target.y }] : []));
}

function seen({ app, selectors }: ExportContext) {
  const state = app.store.getState();
  const [scene, subgraph] = [selectors.scene(state), selectors.subgraph(state)];
  if (!state.opened || !scene || !subgraph) throw new Error('nothing is open');
  return { dataset: state.opened.dataset, view: state.view, values: state.measured?.values ?? {}, scene, subgraph };
}

function save(context: ExportContext, ending: string, content: Blob): void {
  context.files.saveFile(`${seen(context).dataset.id}.${ending}`, content);
}

async function draw(context: ExportContext): Promise<string> {
  const { dataset, view, values, scene, subgraph } = seen(context);
  const [{ svgOf }, { readPage }] = await Promise.all([import('@/canvas/svg'), import('@/canvas/look')]);
  const look = { appearance: lookOf(dataset), scheme: context.scheme };
  const notes = context.hasNotes ? pinnedNotes(context.app) : [];
  const page = context.scheme === 'light' ? onPaper(readPage) : readPage(document.documentElement);
  return svgOf(scene, look, page, captionOf(dataset, subgraph, scene, view, values), notes);
}

/** What stands in the colours of the light theme. */
function onPaper<T>(read: (element: Element) => T): T {
  const element = document.createElement('div');
  element.className = 'on-paper';
  document.body.append(element);
  const found = read(element);
  element.remove();
  return found;
}

async function savePng(context: ExportContext, scale: number): Promise<void> {
  // The map is no drawing of lines: it is taken as it stands on the screen.
  const isMap = seen(context).view.arrangement.view === 'map';
  const picture = isMap ? await context.canvas.current?.png() : await pixels(await draw(context), scale);
  if (picture) save(context, 'png', picture);
}

async function saveAlone(context: ExportContext): Promise<void> {
  const { dataset, view, subgraph } = seen(context);
  const isSmall = dataset.relationships.count <= MOST_ENCLOSED;
  const rows = isSmall ? null : { entities: subgraph.entities, relationships: subgraph.relationships };
  const { files } = await context.app.actions.write({ format: 'entente', rows, workspace: null });
  save(context, 'html', await context.files.enclose(view.data, writeLink(view), files[0]!.text, dataset.title));
}

async function saveBrief(context: ExportContext, kind: 'md' | 'html'): Promise<void> {
  const { dataset, view, subgraph } = seen(context);
  const { briefHtml, briefMarkdown, briefOf } = await import('@/core/show/brief');
  const lead = leadOf(dataset, subgraph, view);
  const brief = briefOf(dataset, subgraph, { lead, link: linkOf(view), date: today() });
  const text = kind === 'md' ? briefMarkdown(brief) : briefHtml(brief);
  save(context, kind, new Blob([text], { type: kind === 'md' ? 'text/markdown' : 'text/html' }));
}
