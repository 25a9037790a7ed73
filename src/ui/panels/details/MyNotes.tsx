import '../history.css';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import type { Note, NoteTarget } from '@/core/model/workspace';
import { say } from '@/core/words/say';
import { useFact, useOwn } from '../../app-context';
import { NoteForm } from '../../parts/NoteForm';
import { PutBack } from '../../parts/PutBack';

type MyNotesProps = { readonly target: Exclude<NoteTarget, { readonly x: number }> };

/** The person's own notes on one entity or relationship, set apart from what the data says. */
export function MyNotes({ target }: MyNotesProps) {
  const all = useFact((state) => state.workspace.notes);
  const { addNote, putNote } = useOwn();
  const [isWriting, setWriting] = useState(false);
  const [removed, setRemoved] = useState<Note | null>(null);
  const notes = all.filter((note) => isOn(note.target, target));
  return (
    <section aria-label={say('My notes')} className="notes">
      <h3>
        {say('My notes')} <small>{say('yours, not part of the data')}</small>
      </h3>
      {notes.map((note) => (
        <NoteItem key={note.id} note={note} onRemoved={() => setRemoved(note)} />
      ))}
      {removed && (
        <PutBack
          key={removed.id}
          what={say('Note')}
          onPutBack={() => {
            putNote(removed);
            setRemoved(null);
          }}
        />
      )}
      {isWriting ? (
        <NoteForm
          label={say('New note')}
          initial=""
          onLeave={() => setWriting(false)}
          onKeep={(text) => {
            addNote(target, text);
            setWriting(false);
          }}
        />
      ) : (
        <Button mt={4} size="compact-xs" variant="light" onClick={() => setWriting(true)}>
          {say('Add a note')}
        </Button>
      )}
    </section>
  );
}

function isOn(target: NoteTarget, wanted: MyNotesProps['target']): boolean {
  if ('entity' in wanted) return 'entity' in target && target.entity === wanted.entity;
  return 'relationship' in target && target.relationship === wanted.relationship;
}

function NoteItem({ note, onRemoved }: { readonly note: Note; readonly onRemoved: () => void }) {
  const { putNote, removeNote } = useOwn();
  const [isEditing, setEditing] = useState(false);
  if (isEditing) {
    const keep = (text: string): void => {
      putNote({ ...note, text });
      setEditing(false);
    };
    return (
      <NoteForm label={say('Text of the note')} initial={note.text} onKeep={keep} onLeave={() => setEditing(false)} />
    );
  }
  const remove = (): void => {
    removeNote(note.id);
    onRemoved();
  };
  return (
    <div>
      <p className="note-text">{note.text}</p>
      <Group gap={10}>
        <button type="button" className="text-button" onClick={() => setEditing(true)}>
          {say('Edit note')}
        </button>
        <button type="button" className="text-button" onClick={remove}>
          {say('Remove note')}
        </button>
      </Group>
    </div>
  );
}
