import { useComputedColorScheme } from '@mantine/core';
import type { Caption } from '@/canvas/svg';
import type { Dataset } from '@/core/model/dataset';
import { dateWords } from '@/core/show/date-words';
import { summaryOf } from '@/core/show/summary';
import { windowWords } from '@/core/show/window-words';
import { filtersInWords } from '@/state/describe-step';
import { BUNDLED_OR_ADDRESS, writeLink } from '@/state/permalink';
import type { View } from '@/state/view';
import type { Subgraph } from '@/core/query/answer';
import { useActions, useApp, useOpened } from '../../app-context';
import { useCanvas } from '../../canvas-context';
import { lookOf } from '../../parts/appearance';

/** How much finer than the screen pictures of pixels are drawn. */
export type Scale = 2 | 4;

/** A dataset with more relationships than this is not enclosed whole: only what the filters leave of it. */
const MOST_ENCLOSED = 20_000;

type Exports = {
  readonly savePng: (scale: Scale) => Promise<void>;
  readonly saveSvg: () => Promise<void>;
  readonly print: () => Promise<void>;
  readonly saveAlone: () => Promise<void>;
  readonly saveBrief: (kind: 'md' | 'html') => Promise<void>;
};

/** Ways to take away what is seen: pictures with all that explains them, and a brief with footnotes. */
export function useExports(): Exports {
  const { app, selectors, files } = useApp();
  const { notify, write } = useActions();
  const { dataset } = useOpened();
  const scheme = useComputedColorScheme('light');
  const canvas = useCanvas();
  const draw = async (): Promise<string> => {
    const state = app.store.getState();
    const [scene, subgraph] = [selectors.scene(state), selectors.subgraph(state)];
    const [{ svgOf }, { readPage }] = await Promise.all([import('@/canvas/svg'), import('@/canvas/look')]);
    if (!scene || !subgraph) throw new Error('nothing is open');
    const look = { appearance: lookOf(dataset), scheme };
    return svgOf(scene, look, readPage(document.documentElement), captionOf(dataset, subgraph, state.view));
  };
  const save = (ending: string, content: Blob): void => files.saveFile(`${dataset.id}.${ending}`, content);
  const told = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      notify('trouble', `This could not be saved: ${reason}.`);
    }
  };
  return {
    saveSvg: () => told(async () => save('svg', new Blob([await draw()], { type: 'image/svg+xml' }))),
    savePng: (scale) =>
      told(async () => {
        // The map is no drawing of lines: it is taken as it stands on the screen.
        const isMap = app.store.getState().view.arrangement.view === 'map';
        const picture = isMap ? await canvas.current?.png() : await pixels(await draw(), scale);
        if (picture) save('png', picture);
      }),
    print: () => told(async () => printPage(await draw(), dataset.title)),
    saveAlone: () =>
      told(async () => {
        const { view } = app.store.getState();
        const subgraph = selectors.subgraph(app.store.getState());
        const isSmall = dataset.relationships.count <= MOST_ENCLOSED;
        const rows =
          isSmall || !subgraph ? null : { entities: subgraph.entities, relationships: subgraph.relationships };
        const { files: written } = await write({ format: 'entente', rows, workspace: null });
        save('html', await files.enclose(view.data, writeLink(view), written[0]!.text, dataset.title));
      }),
    saveBrief: (kind) =>
      told(async () => {
        const state = app.store.getState();
        const subgraph = selectors.subgraph(state);
        if (!subgraph) return;
        const { briefHtml, briefMarkdown, briefOf } = await import('@/core/show/brief');
        const lead = leadOf(dataset, subgraph, state.view);
        const brief = briefOf(dataset, subgraph, { lead, link: linkOf(state.view), date: today() });
        const text = kind === 'md' ? briefMarkdown(brief) : briefHtml(brief);
        save(kind, new Blob([text], { type: kind === 'md' ? 'text/markdown' : 'text/html' }));
      }),
  };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function linkOf({ data }: View): string | null {
  return BUNDLED_OR_ADDRESS.test(data) ? location.href : null;
}

/** What is shown, in words: the counts, the window, the filters. */
function leadOf(dataset: Dataset, subgraph: Subgraph, view: View): readonly string[] {
  const { shown, hidden } = summaryOf(dataset, subgraph);
  const filters = filtersInWords({ ...view, query: { ...view.query, from: '', to: '' } }, dataset);
  return [
    `${shown}; ${windowWords(view.query)}${filters.length > 0 ? `; ${filters.join('; ')}` : ''}.`,
    ...(hidden.length > 0 ? [`Hidden: ${hidden.map(({ text }) => text).join(', ')}.`] : []),
  ];
}

function captionOf(dataset: Dataset, subgraph: Subgraph, view: View): Caption {
  const { count } = dataset.sources;
  const publishers = dataset.publishers.length;
  const link = linkOf(view);
  return {
    title: dataset.title,
    lines: leadOf(dataset, subgraph, view),
    credits: [
      `Data: ${dataset.title}${dataset.licence === '' ? '' : ` (${dataset.licence})`}, ${count} sources by ${publishers} publishers. Drawn with Entente on ${dateWords(today())}.`,
      ...(link === null || link.length > 300 ? [] : [link]),
    ],
  };
}

/** A drawing as a PNG, so many times as fine as it is large. */
async function pixels(svg: string, scale: Scale): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser has no room for it')))),
    );
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** Prints a drawing by itself, in a frame that goes when the browser is done. */
async function printPage(svg: string, title: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = `Print: ${title}`;
  frame.style.cssText = 'position: fixed; width: 0; height: 0; border: 0; visibility: hidden';
  const page = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = page;
  image.style.cssText = 'width: 100%; max-height: 100vh';
  document.body.append(frame);
  const inside = frame.contentDocument!;
  inside.title = title;
  inside.body.append(inside.adoptNode(image));
  await image.decode();
  const done = (): void => {
    frame.remove();
    URL.revokeObjectURL(page);
  };
  frame.contentWindow?.addEventListener('afterprint', done, { once: true });
  frame.contentWindow?.print();
}
