import { NativeSelect, Switch, Text } from '@mantine/core';
import type { Encoding, FileEncoding } from '@/core/formats/encodings';
import type { Delimiter, Role, SheetMapping, SheetPreview } from '@/core/formats/table/table-mapping';
import { DELIMITERS, kindOf, ROLES } from '@/core/formats/table/table-mapping';
import { say } from '@/core/words/say';
import { EncodingChoice } from '../../parts/EncodingChoice';

type Props = {
  readonly sheet: SheetPreview;
  readonly mapping: SheetMapping;
  /** Whether there are others, so that the name must be told. */
  readonly isNamed: boolean;
  readonly encoding: FileEncoding | undefined;
  readonly onChange: (mapping: SheetMapping) => void;
  readonly onReread: (encoding: Encoding) => void;
};

const SHOWN = 8;

/** One table: how it is divided, its first rows, and above each column what it is. */
export function SheetColumns({ sheet, mapping, isNamed, encoding, onChange, onReread }: Props) {
  const { name, headers, rows, count } = sheet;
  return (
    <section aria-label={name}>
      {isNamed && (
        <Text fw={600} size="sm">
          {name}
        </Text>
      )}
      <div className="table-dialog-settings">
        {encoding && <EncodingChoice file={encoding} isNamed={false} onChange={onReread} />}
        <NativeSelect
          size="xs"
          label={say('Cells are divided by')}
          value={mapping.delimiter}
          data={DELIMITERS.map(({ sign, label }) => ({ value: sign, label: say(label) }))}
          // Other signs make other columns, which are guessed anew.
          onChange={(event) => onChange({ ...mapping, delimiter: event.currentTarget.value as Delimiter, columns: [] })}
        />
        <Switch
          label={say('The first row names the columns')}
          checked={mapping.hasHeader}
          onChange={(event) => onChange({ ...mapping, hasHeader: event.currentTarget.checked })}
        />
      </div>
      <div
        className="table-dialog-preview"
        role="group"
        hidden={headers.length === 0}
        aria-label={say('First rows of {name}', { name })}
      >
        <table>
          <thead>
            <tr>
              {headers.map((header, column) => (
                <th key={header} scope="col" data-role={mapping.columns[column]}>
                  <NativeSelect
                    size="xs"
                    aria-label={say('What “{column}” is', { column: header })}
                    value={mapping.columns[column] ?? 'property'}
                    data={rolesFor(mapping)}
                    onChange={(event) => onChange(withRole(mapping, column, event.currentTarget.value as Role))}
                  />
                  <span title={header}>{header}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, at) => (
              // Rows of a preview have nothing of their own but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                {headers.map((header, column) => (
                  <td key={header} title={row[column]} data-role={mapping.columns[column]}>
                    {row[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > SHOWN && (
        <Text size="xs" c="var(--entente-ink-soft)">
          {say('and {count, plural, one {# more row} other {# more rows}}', { count: count - SHOWN })}
        </Text>
      )}
    </section>
  );
}

/** All roles of a table that names nobody yet, else those of its kind; always the way to the other kind. */
function rolesFor({ columns }: SheetMapping): { readonly value: Role; readonly label: string }[] {
  const kind = kindOf(columns);
  return ROLES.filter(
    ({ id, kinds }) =>
      kind === null ||
      id === 'from' ||
      id === 'to' ||
      id === 'name' ||
      columns.includes(id) ||
      kinds.some((one) => one === kind),
  ).map(({ id, label }) => ({ value: id, label: say(label) }));
}

/** A mapping in which a column has a role; a role that stands once is taken from the column that had it. */
function withRole(mapping: SheetMapping, column: number, role: Role): SheetMapping {
  const isFree = role === 'property' || role === 'skip';
  const columns = mapping.columns.map((one, at) => (at === column ? role : one === role && !isFree ? 'property' : one));
  return { ...mapping, columns };
}
