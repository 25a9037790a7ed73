import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LONGEST_NOTE } from '@/core/model/workspace';
import { say } from '@/core/words/say';

type NoteFormProps = {
  readonly label: string;
  readonly initial: string;
  readonly onKeep: (text: string) => void;
  readonly onLeave: () => void;
};

/** Where a note is written: plain text. */
export function NoteForm({ label, initial, onKeep, onLeave }: NoteFormProps) {
  const [text, setText] = useState(initial);
  return (
    <div>
      <Textarea
        label={label}
        description={say('Plain text, up to {count, number} characters. It stays in this browser.', {
          count: LONGEST_NOTE,
        })}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={LONGEST_NOTE}
        value={text}
        ref={focusOnce}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap={6} mt={6}>
        <Button size="compact-sm" disabled={text.trim() === ''} onClick={() => onKeep(text.trim())}>
          {say('Keep note')}
        </Button>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onLeave}>
          {say('Cancel')}
        </Button>
      </Group>
    </div>
  );
}

/** Whoever asks to write is where the text goes. */
function focusOnce(box: HTMLTextAreaElement | null): void {
  box?.focus();
}
