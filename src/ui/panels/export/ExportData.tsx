import './export.css';
import { Button, Checkbox, Radio, SegmentedControl, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Written } from '@/core/formats/write';
import type { State } from '@/state/state';
import { useActions, useApp, useFact } from '../../app-context';
import { say } from '@/core/words/say';
import { Dialog } from '../../parts/Dialog';

type ChoiceProps = {
  /** Id of the format that was asked for; empty for none. */
  readonly asked: string;
  readonly onClose: () => void;
};
type Extent = 'view' | 'everything';

/** The data of this view, or all of it, in a format that the person chooses; what the format cannot hold is said before. */
export function ExportData({ isOpen, onClose, asked }: ChoiceProps & { readonly isOpen: boolean }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={say('Export data')} size="lg">
      <Choice asked={asked} onClose={onClose} />
    </Dialog>
  );
}

function Choice({ asked, onClose }: ChoiceProps) {
  const { files } = useApp();
  const formats = useFormats();
  const [extent, setExtent] = useState<Extent>('view');
  const [chosen, setFormat] = useState(asked);
  const format = chosen || (formats[0]?.id ?? '');
  const [isOwn, setOwn] = useState(false);
  const own = useFact((state) => state.workspace);
  const hasOwn = own.views.length + own.notes.length > 0;
  const written = useWritten(format, extent, isOwn);
  const save = (): void => {
    for (const { name, text } of written?.files ?? []) files.saveFile(name, new Blob([text]));
    onClose();
  };
  return (
    <>
      <SegmentedControl
        aria-label={say('How much')}
        value={extent}
        onChange={(value) => setExtent(value)}
        data={[
          { value: 'view', label: say('This view') },
          { value: 'everything', label: say('Everything') },
        ]}
      />
      <Radio.Group mt="md" label={say('Format')} value={format} onChange={setFormat}>
        {formats.map(({ id, label, ending }) => (
          <Radio key={id} mt={8} value={id} label={`${say(label)} (.${ending})`} />
        ))}
      </Radio.Group>
      {hasOwn && (
        <Checkbox
          mt="md"
          label={say('With my notes and named views')}
          checked={isOwn}
          onChange={(event) => setOwn(event.currentTarget.checked)}
        />
      )}
      <div aria-live="polite">
        <Losses written={written} />
      </div>
      <Button mt="md" onClick={save} disabled={written === null}>
        {say('{count, plural, one {Save} other {Save # files}}', { count: written?.files.length ?? 1 })}
      </Button>
    </>
  );
}

/** The formats in which data can be written; none until that is known. */
function useFormats(): State['formats'] {
  const { learnFormats, notify } = useActions();
  useEffect(() => {
    learnFormats().catch((error: unknown) =>
      notify('trouble', say('The formats could not be had: {error}.', { error: String(error) })),
    );
  }, [learnFormats, notify]);
  return useFact((state) => state.formats);
}

function Losses({ written }: { readonly written: Written | null }) {
  if (written === null) return <Text mt="md">{say('Writing …')}</Text>;
  if (written.losses.length === 0) return <Text mt="md">{say('This format holds all of it.')}</Text>;
  return (
    <>
      <Text mt="md">{say('What this format does not hold:')}</Text>
      <ul className="losses">
        {written.losses.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** The files as they would be saved; null until they are written. */
function useWritten(format: string, extent: Extent, isOwn: boolean): Written | null {
  const { app, selectors } = useApp();
  const { write, notify } = useActions();
  const [made, setMade] = useState<{ readonly key: string; readonly written: Written } | null>(null);
  const key = `${format} ${extent} ${isOwn}`;
  useEffect(() => {
    if (format === '') return;
    let isStale = false;
    const state = app.store.getState();
    const subgraph = selectors.subgraph(state);
    const rows = extent === 'view' && subgraph ? subgraph : null;
    const order = {
      format,
      rows: rows && { entities: rows.entities, relationships: rows.relationships },
      workspace: isOwn ? { views: state.workspace.views, notes: state.workspace.notes } : null,
    };
    write(order)
      .then((written) => {
        if (!isStale) setMade({ key, written });
      })
      .catch((error: unknown) =>
        notify('trouble', say('The data could not be written: {error}.', { error: String(error) })),
      );
    return () => {
      isStale = true;
    };
  }, [app, selectors, write, notify, format, extent, isOwn, key]);
  return made?.key === key ? made.written : null;
}
