import './change.css';
import type { Change } from '@/core/model/change';
import { CHANGE_SIGNS } from '@/core/model/change';
import type { Row } from '@/core/model/dataset';
import { say, word } from '@/core/words/say';
import { useApp, useLateFact } from '../app-context';

/** What became of a relationship or a tie, in a word that is said when it is shown. */
export const CHANGE_WORDS: Readonly<Record<Change, string>> = {
  added: word('added'),
  ended: word('ended'),
  continued: word('continued'),
  changed: word('changed'),
};

/** What became of a relationship from one window to the other, where two are compared: "+ added". */
export function ChangeMark({ row }: { readonly row: Row }) {
  const { selectors } = useApp();
  const change = useLateFact((state) => selectors.comparison(state)?.changes.get(row) ?? null);
  if (!change) return null;
  return (
    <span className={`change-mark ${change}`}>
      {CHANGE_SIGNS[change]} {say(CHANGE_WORDS[change])}
    </span>
  );
}
