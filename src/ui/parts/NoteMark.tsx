import { StickyNote } from 'lucide-react';
import { useApp, useLateFact } from '../app-context';

/** Says that the person has notes of their own on an entity or a relationship; nothing where they have none. */
export function NoteMark({ id }: { readonly id: string }) {
  const { selectors } = useApp();
  const count = useLateFact((state) => selectors.noteCounts(state).get(id) ?? 0);
  if (count === 0) return null;
  const words = count === 1 ? '1 note of yours' : `${count} notes of yours`;
  return (
    <span className="note-mark" role="img" aria-label={words} title={words}>
      <StickyNote size={13} aria-hidden />
    </span>
  );
}
