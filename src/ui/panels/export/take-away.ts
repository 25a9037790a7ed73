import { titleOf } from '@/core/words/naming';
import { readPage } from '@/canvas/look';
import { svgOf } from '@/canvas/svg';
import type { PinnedNote } from '@/canvas/svg-notes';
import { briefHtml, briefMarkdown, briefOf } from '@/core/show/brief';
import type { App } from '@/state/app';
import { writeLink } from '@/state/permalink';
import { lettersOf } from '@/state/settings';
import { lookOf } from '../../parts/appearance';
import { captionOf, leadOf, linkOf, today } from './caption';
import type { ExportContext } from './export-context';
import { pixels, printPage } from './pictures';

/** A dataset with more relationships than this is not enclosed whole: only what the filters leave of it. */
const MOST_ENCLOSED = 20_000;

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

/** The picture as lines. */
export async function saveSvg(context: ExportContext): Promise<void> {
  save(context, 'svg', new Blob([draw(context)], { type: 'image/svg+xml' }));
}

/** The page that is printed: paper is light, whatever the theme. */
export function drawForPaper(context: ExportContext): string {
  return draw({ ...context, scheme: 'light' });
}

/** Prints that page alone. */
export async function printOut(context: ExportContext): Promise<void> {
  await printPage(drawForPaper(context), titleOf(seen(context).dataset));
}

function draw(context: ExportContext): string {
  const { dataset, view, values, scene, subgraph } = seen(context);
  const look = {
    appearance: lookOf(dataset),
    scheme: context.scheme,
    letters: lettersOf(context.app.store.getState()),
  };
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

/** The picture, so many pixels for one of the screen. */
export async function savePng(context: ExportContext, scale: number): Promise<void> {
  // The map is no drawing of lines: it is taken as it stands on the screen.
  const isMap = seen(context).view.arrangement.view === 'map';
  const picture = isMap ? await context.canvas.current?.png() : await pixels(draw(context), scale);
  if (picture) save(context, 'png', picture);
}

/** The app in one file, with the data and the view in it. */
export async function saveAlone(context: ExportContext): Promise<void> {
  const { dataset, view, subgraph } = seen(context);
  const isSmall = dataset.relationships.count <= MOST_ENCLOSED;
  const rows = isSmall ? null : { entities: subgraph.entities, relationships: subgraph.relationships };
  const { files } = await context.app.actions.write({ format: 'entente', rows, workspace: null });
  save(context, 'html', await context.files.enclose(view.data, writeLink(view), files[0]!.text, titleOf(dataset)));
}

/** What is in view as sentences with footnotes. */
export async function saveBrief(context: ExportContext, kind: 'md' | 'html'): Promise<void> {
  const { dataset, view, subgraph } = seen(context);
  const lead = leadOf(dataset, subgraph, view);
  const brief = briefOf(dataset, subgraph, { lead, link: linkOf(view), date: today() });
  const text = kind === 'md' ? briefMarkdown(brief) : briefHtml(brief);
  save(context, kind, new Blob([text], { type: kind === 'md' ? 'text/markdown' : 'text/html' }));
}
