import './table-dialog.css';
import { Button, Group, Modal, Radio, Text } from '@mantine/core';
import type { DateOrder, SheetMapping, TableMapping, TableQuestion } from '@/core/formats/table/table-mapping';
import { useState } from 'react';
import { useActions, useFact } from '../../app-context';
import { SheetColumns } from './SheetColumns';

/** Asks how a table is to be read, while one is being opened: what was guessed is shown, and can be changed. */
export function TableDialog() {
  const asked = useFact((state) => state.question);
  const { cancelOpening } = useActions();
  return (
    <Modal
      opened={asked !== null}
      onClose={cancelOpening}
      title={asked && `How “${asked.name}” is read`}
      size="min(72rem, 100%)"
      closeButtonProps={{ 'aria-label': 'Open nothing' }}
    >
      {asked && <Question question={asked.question} />}
    </Modal>
  );
}

function Question({ question }: { readonly question: TableQuestion }) {
  const { answerTable, cancelOpening } = useActions();
  const [mapping, setMapping] = useState(question.mapping);
  const [seen, setSeen] = useState(question);
  if (seen !== question) {
    setSeen(question);
    setMapping(question.mapping);
  }
  const change = (next: TableMapping): void => {
    setMapping(next);
    answerTable({ mapping: next, isFinal: false });
  };
  const changeSheet = (at: number, sheet: SheetMapping): void =>
    change({ ...mapping, sheets: mapping.sheets.map((one, row) => (row === at ? sheet : one)) });
  const { ambiguousDate, isReadable, outlook } = question;
  const isAnswered = isReadable && (ambiguousDate === null || mapping.dateOrder !== null);
  return (
    <form
      className="table-dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnswered) answerTable({ mapping, isFinal: true });
      }}
    >
      {question.sheets.map((sheet, at) => (
        <SheetColumns
          key={sheet.name}
          sheet={sheet}
          mapping={mapping.sheets[at]!}
          isNamed={question.sheets.length > 1}
          onChange={(next) => changeSheet(at, next)}
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
        <Text size="sm" role="status" aria-label="What will be read">
          {outlook}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" onClick={cancelOpening}>
            Cancel
          </Button>
          <Button type="submit" disabled={!isAnswered}>
            Open
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

const MONTHS = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** Asked only where nothing in the column tells: a wrong guess would move every date, and nobody would see it. */
function DateOrderChoice({ column, text, value, onChange }: Choice) {
  const [first = '1', second = '1', year = ''] = text.split(/\D+/);
  const words = (day: string, month: string): string =>
    `${Number(day)} ${MONTHS.format(Date.UTC(2000, Number(month) - 1))} ${year}`;
  return (
    <Radio.Group
      value={value}
      onChange={(order) => onChange(order)}
      label={`What is ${text} in “${column}”?`}
      description="Nothing in the table tells which comes first, so it is not guessed."
      descriptionProps={{ c: 'var(--entente-ink-soft)' }}
    >
      <Group mt={6} gap="lg">
        <Radio value="day-month" label={`${words(first, second)} (day first)`} />
        <Radio value="month-day" label={`${words(second, first)} (month first)`} />
      </Group>
    </Radio.Group>
  );
}
