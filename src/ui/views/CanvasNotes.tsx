import './notes.css';
import { ActionIcon } from '@mantine/core';
import { Pencil, Trash2, X } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Note } from '@/core/model/workspace';
import type { Point } from '@/core/show/point';
import { say } from '@/core/words/say';
import { useActions, useFact, useOwn } from '../app-context';
import { NoteForm } from '../parts/NoteForm';
import { PutBack } from '../parts/PutBack';
import { useNoteDrag } from './use-note-drag';

type CanvasNote = Note & { readonly target: Point };

/** The person's notes at points of the picture: cards over the graph that go with it and stay readable at any zoom. */
export function CanvasNotes() {
  const all = useFact((state) => state.workspace.notes);
  const draft = useFact((state) => state.draft);
  const { draft: begin } = useActions();
  const { addNote, putNote } = useOwn();
  const [removed, setRemoved] = useState<CanvasNote | null>(null);
  const notes = all.filter((note): note is CanvasNote => 'x' in note.target);
  return (
    <>
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} onRemoved={() => setRemoved(note)} />
      ))}
      {removed && (
        <Card key={`removed ${removed.id}`} at={removed.target}>
          <PutBack
            what={say('Note')}
            onPutBack={() => {
              putNote(removed);
              setRemoved(null);
            }}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={say('Leave it removed')}
            onClick={() => setRemoved(null)}
          >
            <X size={13} aria-hidden />
          </ActionIcon>
        </Card>
      )}
      {draft && (
        <Card at={draft} isWriting>
          <NoteForm
            label={say('New note')}
            initial=""
            onLeave={() => begin(null)}
            onKeep={(text) => {
              addNote(draft, text);
              begin(null);
            }}
          />
        </Card>
      )}
    </>
  );
}

type CardProps = { readonly at: Point; readonly isWriting?: boolean; readonly children: ReactNode };

function Card({ at, isWriting = false, children }: CardProps) {
  return (
    <div
      className="canvas-note"
      data-writing={isWriting || undefined}
      style={{ '--x': at.x, '--y': at.y } as CSSProperties}
    >
      {children}
    </div>
  );
}

/** How far an arrow key moves a note, in units of the picture; with Shift, further. */
const STEP = 10;
const FAR = 50;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

function NoteCard({ note, onRemoved }: { readonly note: CanvasNote; readonly onRemoved: () => void }) {
  const { putNote, removeNote } = useOwn();
  const [isEditing, setEditing] = useState(false);
  const move = (target: Point): void => putNote({ ...note, target });
  const { at, handlers } = useNoteDrag(note.target, move);
  if (isEditing) {
    const keep = (text: string): void => {
      putNote({ ...note, text });
      setEditing(false);
    };
    return (
      <Card at={note.target} isWriting>
        <NoteForm label={say('Text of the note')} initial={note.text} onKeep={keep} onLeave={() => setEditing(false)} />
      </Card>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    const step = event.shiftKey ? FAR : STEP;
    move({ x: note.target.x + direction.x * step, y: note.target.y + direction.y * step });
  };
  return (
    <Card at={at}>
      <button
        type="button"
        className="canvas-note-text"
        aria-label={say('Your note: {text}', { text: note.text })}
        title={say('Drag or use the arrow keys to move it, press to edit it')}
        onKeyDown={onKeyDown}
        {...handlers(() => setEditing(true))}
      >
        {note.text}
      </button>
      <span className="canvas-note-tools">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={say('Edit note')}
          onClick={() => setEditing(true)}
        >
          <Pencil size={13} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={24}
          aria-label={say('Remove note')}
          onClick={() => {
            removeNote(note.id);
            onRemoved();
          }}
        >
          <Trash2 size={13} aria-hidden />
        </ActionIcon>
      </span>
    </Card>
  );
}
