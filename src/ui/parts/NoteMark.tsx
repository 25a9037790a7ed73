import { StickyNote } from 'lucide-react';
import { say } from '@/core/words/say';
import { useApp, useLateFact } from '../app-context';

/** Says that the person has notes of their own on an entity or a relationship; nothing where they have none. */
export function NoteMark({ id }: { readonly id: string }) {
  const { selectors } = useApp();
  const count = useLateFact((state) => selectors.noteCounts(state).get(id) ?? 0);
  if (count === 0) return null;
  const words = say('{count, plural, one {# note of yours} other {# notes of yours}}', { count });
  return (
    <span className="note-mark" role="img" aria-label={words} title={words}>
      <StickyNote size={13} aria-hidden />
    </span>
  );
}
