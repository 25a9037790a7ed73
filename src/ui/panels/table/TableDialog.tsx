import './table-dialog.css';
import { Button, Group, Radio, Text } from '@mantine/core';
import type { Encoding } from '@/core/formats/encodings';
import type { DateOrder, SheetMapping, TableMapping } from '@/core/formats/table/table-mapping';
import { locale, say } from '@/core/words/say';
import type { Session } from '@/state/state';
import { useState } from 'react';
import { useActions, useFact } from '../../app-context';
import { SheetColumns } from './SheetColumns';
import { Dialog } from '../../parts/Dialog';

/** Asks how a table is to be read, while one is being opened: what was guessed is shown, and can be changed. */
export function TableDialog({ isOpen }: { readonly isOpen: boolean }) {
  const asked = useFact((state) => state.question);
  const { cancelOpening } = useActions();
  return (
    <Dialog
      isOpen={isOpen}
      onClose={cancelOpening}
      title={asked && say('How “{name}” is read', { name: asked.name })}
      size="min(72rem, 100%)"
      closing={say('Open nothing')}
    >
      {asked && <Question asked={asked} />}
    </Dialog>
  );
}

function Question({ asked }: { readonly asked: NonNullable<Session['question']> }) {
  const { question, encodings } = asked;
  const { answerTable, cancelOpening } = useActions();
  const [mapping, setMapping] = useState(question.mapping);
  const [seen, setSeen] = useState(question);
  if (seen !== question) {
    setSeen(question);
    setMapping(question.mapping);
  }
  const change = (next: TableMapping): void => {
    setMapping(next);
    answerTable({ mapping: next, encodings, isFinal: false });
  };
  // Other letters make other names of columns, so that all is guessed anew.
  const reread = (at: number, encoding: Encoding): void =>
    answerTable({
      mapping: null,
      encodings: encodings.map((one, row) => (row === at ? { ...one, encoding, basis: 'stated' } : one)),
      isFinal: false,
    });
  const changeSheet = (at: number, sheet: SheetMapping): void =>
    change({ ...mapping, sheets: mapping.sheets.map((one, row) => (row === at ? sheet : one)) });
  const { ambiguousDate, isReadable, outlook } = question;
  const isAnswered = isReadable && (ambiguousDate === null || mapping.dateOrder !== null);
  return (
    <form
      className="table-dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnswered) answerTable({ mapping, encodings, isFinal: true });
      }}
    >
      {question.sheets.map((sheet, at) => (
        <SheetColumns
          key={sheet.name}
          sheet={sheet}
          mapping={mapping.sheets[at]!}
          isNamed={question.sheets.length > 1}
          encoding={encodings[at]}
          onChange={(next) => changeSheet(at, next)}
          onReread={(encoding) => reread(at, encoding)}
        />
      ))}
      {ambiguousDate && (
        <DateOrderChoice
          {...ambiguousDate}
          value={mapping.dateOrder}
          onChange={(dateOrder) => change({ ...mapping, dateOrder })}
        />
      )}
      <div className="table-dialog-end">
        <Text size="sm" role="status" aria-label={say('What will be read')}>
          {outlook}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" onClick={cancelOpening}>
            {say('Cancel')}
          </Button>
          <Button type="submit" disabled={!isAnswered}>
            {say('Open')}
          </Button>
        </Group>
      </div>
    </form>
  );
}

type Choice = {
  readonly column: string;
  readonly text: string;
  readonly value: DateOrder | null;
  readonly onChange: (order: DateOrder) => void;
};

/** Asked only where nothing in the column tells: a wrong guess would move every date, and nobody would see it. */
function DateOrderChoice({ column, text, value, onChange }: Choice) {
  const [first = '1', second = '1', year = ''] = text.split(/\D+/);
  const days = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const words = (day: string, month: string): string =>
    say('{day} {year}', { day: days.format(Date.UTC(2000, Number(month) - 1, Number(day))), year });
  return (
    <Radio.Group
      value={value}
      onChange={(order) => onChange(order)}
      label={say('What is {date} in “{column}”?', { date: text, column })}
      description={say('Nothing in the table tells which comes first, so it is not guessed.')}
      descriptionProps={{ c: 'var(--entente-ink-soft)' }}
    >
      <Group mt={6} gap="lg">
        <Radio value="day-month" label={say('{date} (day first)', { date: words(first, second) })} />
        <Radio value="month-day" label={say('{date} (month first)', { date: words(second, first) })} />
      </Group>
    </Radio.Group>
  );
}
