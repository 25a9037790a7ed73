import type { Dataset, Row } from '@/core/model/dataset';
import type { PropertyId } from '@/core/model/property-choice';
import { propertyChoices } from '@/core/model/property-choice';
import type { PropertyKind } from '@/core/model/property';
import type { Properties } from '@/core/model/records';
import { shortened } from '@/core/model/shortened';
import { valueWords } from '@/core/show/property-words';
import type { Column } from '../parts/DataTable';

/** What of a long value a cell holds; the details have all of it. */
const MOST_LETTERS = 200;

/** The columns of the properties, among these ids, that entities or relationships of a dataset have. */
export function propertyColumns(
  dataset: Dataset,
  kind: PropertyKind,
  ids: readonly string[],
): readonly Column<PropertyId>[] {
  const records: readonly { readonly properties?: Properties }[] = dataset[kind].records;
  return ids.flatMap((id) => {
    const choice = propertyChoices(dataset).get(id);
    if (choice?.kind !== kind) return [];
    const { key, label, isNumeric } = choice;
    const cell = (row: Row): string => {
      const { properties } = records[row]!;
      return properties && Object.hasOwn(properties, key) ? shortened(valueWords(properties[key]!), MOST_LETTERS) : '';
    };
    return [{ id: choice.id, label, width: isNumeric ? '7rem' : '1fr', isNumeric, cell }];
  });
}
