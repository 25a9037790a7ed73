import { ActionIcon, Button, TextInput } from '@mantine/core';
import { Bookmark, Pencil, Trash2 } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { NamedView } from '@/core/model/workspace';
import { LONGEST_NAME } from '@/core/model/workspace';
import { say } from '@/core/words/say';
import { useActions, useFact, useOwn } from '../../app-context';
import { PutBack } from '../../parts/PutBack';

/** Views with a name: opened, renamed, removed, and a box that names the view that is seen now. */
export function NamedViews() {
  const views = useFact((state) => state.workspace.views);
  const { nameView, putView } = useOwn();
  const [removed, setRemoved] = useState<NamedView | null>(null);
  return (
    <section aria-label={say('Named views')} className="history-part">
      <h3>{say('Named views')}</h3>
      <NameForm key={views.length} label={say('Name this view')} initial="" verb={say('Keep')} onName={nameView} />
      {removed && (
        <PutBack
          key={removed.id}
          what={say('“{name}”', { name: removed.name })}
          onPutBack={() => {
            putView(removed);
            setRemoved(null);
          }}
        />
      )}
      {views.length === 0 ? (
        <p className="hint">
          {say(
            'A name keeps the view that is seen now: filters, window, selection and what was moved by hand. Names stay in this browser.',
          )}
        </p>
      ) : (
        <ul className="history-list">
          {views.toReversed().map((view) => (
            <NamedViewLine key={view.id} named={view} onRemoved={() => setRemoved(view)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function NamedViewLine({ named, onRemoved }: { readonly named: NamedView; readonly onRemoved: () => void }) {
  const { revisit } = useActions();
  const { renameView, removeView } = useOwn();
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) {
    const rename = (name: string): void => {
      renameView(named.id, name);
      setRenaming(false);
    };
    return (
      <li>
        <NameForm
          label={say('New name of {name}', { name: named.name })}
          initial={named.name}
          verb={say('Rename')}
          onName={rename}
        />
      </li>
    );
  }
  return (
    <li className="history-line">
      <button type="button" className="history-step" onClick={() => revisit(named.view)}>
        <Bookmark size={15} aria-hidden />
        <span>{named.name}</span>
      </button>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={say('Rename {name}', { name: named.name })}
        onClick={() => setRenaming(true)}
      >
        <Pencil size={15} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={say('Remove {name}', { name: named.name })}
        onClick={() => {
          removeView(named.id);
          onRemoved();
        }}
      >
        <Trash2 size={15} aria-hidden />
      </ActionIcon>
    </li>
  );
}

type NameFormProps = {
  readonly label: string;
  readonly initial: string;
  readonly verb: string;
  readonly onName: (name: string) => void;
};

function NameForm({ label, initial, verb, onName }: NameFormProps) {
  const [name, setName] = useState(initial);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onName(name);
  };
  return (
    <form className="history-form" onSubmit={submit}>
      <TextInput
        label={label}
        size="sm"
        value={name}
        maxLength={LONGEST_NAME}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" variant="light" disabled={name.trim() === ''}>
        {verb}
      </Button>
    </form>
  );
}
