import { StickyNote } from 'lucide-react';
import { entityRow, relationshipRow } from '@/core/model/dataset';
import type { NoteTarget } from '@/core/model/workspace';
import { say } from '@/core/words/say';
import { nameOf } from '@/state/describe-step';
import { useActions, useFact, useOpened } from '../../app-context';
import { useCanvas } from '../../canvas-context';

/** All notes on what is open, each leading to what it is about. */
export function NoteIndex({ onLeave }: { readonly onLeave: () => void }) {
  const { dataset } = useOpened();
  const notes = useFact((state) => state.workspace.notes);
  const { select, arrange } = useActions();
  const canvas = useCanvas();
  if (notes.length === 0) return null;
  const goTo = (id: string): void => {
    select([id]);
    onLeave();
  };
  // All of the picture, so that the note is in it wherever it stands.
  const goToPicture = (): void => {
    arrange({ view: 'graph' });
    canvas.current?.fit();
    onLeave();
  };
  return (
    <section aria-label={say('All my notes')} className="history-part">
      <h3>{say('My notes')}</h3>
      <ul className="history-list">
        {notes.toReversed().map(({ id, text, target }) => {
          const about = aboutOf(target);
          const isThere = about !== null && (entityRow(dataset, about) >= 0 || relationshipRow(dataset, about) >= 0);
          return (
            <li key={id}>
              <button
                type="button"
                className="history-step"
                disabled={about !== null && !isThere}
                onClick={() => (about === null ? goToPicture() : goTo(about))}
              >
                <StickyNote size={15} aria-hidden />
                <span>
                  <strong>{about === null ? say('On the picture') : nameOf(about, dataset)}</strong>
                  {!isThere && about !== null && <small> {say('not in this data')}</small>}
                  <span className="history-note">{text}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function aboutOf(target: NoteTarget): string | null {
  return 'entity' in target ? target.entity : 'relationship' in target ? target.relationship : null;
}
