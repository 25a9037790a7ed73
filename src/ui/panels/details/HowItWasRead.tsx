import type { ReportNote } from '@/core/formats/report';
import { keptWords, noteWords } from '@/core/formats/report';
import { statedOf } from '@/state/asking';
import { Button } from '@mantine/core';
import { useActions, useOpened } from '../../app-context';
import { EncodingChoice } from '../../parts/EncodingChoice';

const PROPERTIES_SHOWN = 12;

/** What became of the file that is open: what was kept, changed and dropped, with counts, places and reasons. */
export function HowItWasRead() {
  const { report, host, encodings } = useOpened();
  const { reread } = useActions();
  const { format, kept, properties, notes } = report;
  const isCertain = encodings.every(({ basis }) => basis === 'known');
  if (notes.length === 0 && host === null && isCertain) return null;
  return (
    <section aria-label="How it was read" className="how-read">
      <h3 className="card-heading">How it was read</h3>
      <p>
        As {format}
        {host !== null && `, from ${host}, whose data nobody has checked here`}. Kept: {keptWords(kept)}.
      </p>
      {properties.length > 0 && (
        <p>
          Kept as further properties: {properties.slice(0, PROPERTIES_SHOWN).join(', ')}
          {properties.length > PROPERTIES_SHOWN && ` and ${properties.length - PROPERTIES_SHOWN} more`}.
        </p>
      )}
      {encodings.map(
        (file, at) =>
          file.basis !== 'known' && (
            <EncodingChoice
              key={file.name}
              file={file}
              isNamed={encodings.length > 1}
              onChange={(encoding) => void reread({ encodings: statedOf(encodings).with(at, encoding) })}
            />
          ),
      )}
      <ul>
        {notes.map((note) => (
          <li key={`${note.outcome} ${note.what} ${note.why}`}>
            <strong>{note.outcome === 'changed' ? 'Changed' : 'Dropped'}</strong> {noteWords(note)}: {note.why}.
            <Examples note={note} />
          </li>
        ))}
      </ul>
      {notes.some((note) => note.isLimit) && (
        <Button size="compact-sm" variant="default" onClick={() => void reread({ isTrusted: true })}>
          Read it again with higher limits
        </Button>
      )}
    </section>
  );
}

function Examples({ note: { examples, count } }: { readonly note: ReportNote }) {
  const told = examples.map(({ place, record }) =>
    [record === undefined ? '' : `“${record}”`, place ? `line ${place.line}` : ''].filter(Boolean).join(', '),
  );
  if (told.length === 0) return null;
  return (
    <small>
      {' '}
      {told.join('; ')}
      {count > told.length && ' …'}
    </small>
  );
}
