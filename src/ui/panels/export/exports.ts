import { word } from '@/core/words/say';
import type { ExportContext } from './export-context';

/** One way to take away what is seen. Add one by adding it to the list: the menu and the search have it from there. */
export type Export = {
  readonly id: string;
  /** A message. */
  readonly label: string;
  readonly kind: 'picture' | 'file';
  readonly take: (context: ExportContext) => Promise<void>;
};

/** What takes it away, which comes when it is asked for. */
const code = () => import('./take-away');

/** Ways to take away what is seen: pictures with all that explains them, one file that explores, a brief with footnotes. */
export const EXPORTS: readonly Export[] = [
  {
    id: 'png',
    label: word('Picture (PNG)'),
    kind: 'picture',
    take: async (context) => (await code()).savePng(context, 2),
  },
  {
    id: 'png-4',
    label: word('Picture for print (PNG, 4×)'),
    kind: 'picture',
    take: async (context) => (await code()).savePng(context, 4),
  },
  {
    id: 'svg',
    label: word('Drawing (SVG)'),
    kind: 'picture',
    take: async (context) => (await code()).saveSvg(context),
  },
  {
    id: 'print',
    label: word('Print, or save as PDF'),
    kind: 'picture',
    take: async (context) => (await code()).printOut(context),
  },
  {
    id: 'alone',
    label: word('Explorer in one file (HTML)'),
    kind: 'file',
    take: async (context) => (await code()).saveAlone(context),
  },
  {
    id: 'brief-md',
    label: word('Cited brief (Markdown)'),
    kind: 'file',
    take: async (context) => (await code()).saveBrief(context, 'md'),
  },
  {
    id: 'brief-html',
    label: word('Cited brief (HTML)'),
    kind: 'file',
    take: async (context) => (await code()).saveBrief(context, 'html'),
  },
];
