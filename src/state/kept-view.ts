import type { Dataset } from '@/core/model/dataset';
import type { ReadLink } from './permalink';
import { readLink } from './permalink';
import { pruneView } from './story';
import type { Arrangement, View } from './view';
import { DEFAULT_VIEW } from './view';

/** The view of a link that was kept, in the colours, the language and the frame that there are, of the dataset that is open. */
export function viewKept(link: string, { data, arrangement }: View, dataset: Dataset): ReadLink {
  const { view, notices } = pruneView(readLink(link).view, dataset);
  const { theme, lang, embed } = arrangement;
  return { view: { ...view, data, arrangement: { ...view.arrangement, theme, lang, embed } }, notices };
}

/** What of an arrangement outlives a change of dataset. */
export function keptLooks({ theme, lang }: Arrangement): Arrangement {
  return { ...DEFAULT_VIEW.arrangement, theme, lang };
}
