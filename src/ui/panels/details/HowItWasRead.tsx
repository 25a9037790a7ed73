import type { ReportNote } from '@/core/formats/report';
import { keptWords, noteWords } from '@/core/formats/report';
import { say } from '@/core/words/say';
import { statedOf } from '@/state/asking';
import { Button } from '@mantine/core';
import { useActions, useOpened } from '../../app-context';
import { EncodingChoice } from '../../parts/EncodingChoice';
import { Said } from '../../parts/Said';

const PROPERTIES_SHOWN = 12;

/** What became of the file that is open: what was kept, changed and dropped, with counts, places and reasons. */
export function HowItWasRead() {
  const { report, host, encodings } = useOpened();
  const { reread } = useActions();
  const { format, kept, properties, notes } = report;
  const isCertain = encodings.every(({ basis }) => basis === 'known');
  if (notes.length === 0 && host === null && isCertain) return null;
  return (
    <section aria-label={say('How it was read')} className="how-read">
      <h3 className="card-heading">{say('How it was read')}</h3>
      <p>
        {host === null
          ? say('As {format}. Kept: {kept}.', { format, kept: keptWords(kept) })
          : say('As {format}, from {host}, whose data nobody has checked here. Kept: {kept}.', {
              format,
              host,
              kept: keptWords(kept),
            })}
      </p>
      {properties.length > 0 && <p>{propertyWords(properties)}</p>}
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
            <Said
              message="{outcome} {what}: {why}."
              values={{
                outcome: <strong>{say(note.outcome === 'changed' ? 'Changed' : 'Dropped')}</strong>,
                what: noteWords(note),
                why: note.why,
              }}
            />
            <Examples note={note} />
          </li>
        ))}
      </ul>
      {notes.some((note) => note.isLimit) && (
        <Button size="compact-sm" variant="default" onClick={() => void reread({ isTrusted: true })}>
          {say('Read it again with higher limits')}
        </Button>
      )}
    </section>
  );
}

function propertyWords(properties: readonly string[]): string {
  const names = properties.slice(0, PROPERTIES_SHOWN).join(say(', '));
  const more = properties.length - PROPERTIES_SHOWN;
  return more > 0
    ? say('Kept as further properties: {names} and {count, number} more.', { names, count: more })
    : say('Kept as further properties: {names}.', { names });
}

function Examples({ note: { examples, count } }: { readonly note: ReportNote }) {
  const told = examples.map(({ place, record }) =>
    [
      record === undefined ? '' : say('“{name}”', { name: record }),
      place ? say('line {line}', { line: place.line }) : '',
    ]
      .filter(Boolean)
      .join(say(', ')),
  );
  if (told.length === 0) return null;
  return (
    <small>
      {' '}
      {told.join(say('; '))}
      {count > told.length && ' …'}
    </small>
  );
}
