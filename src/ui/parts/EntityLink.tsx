import type { Row } from '@/core/model/dataset';
import { nameOf } from '@/core/words/naming';
import { useActions, useOpened } from '../app-context';
import { EntityIcon } from './EntityIcon';
import { NoteMark } from './NoteMark';

/** An entity's name that selects it; pointing at it makes it stand out in the picture. */
export function EntityLink({ row }: { readonly row: Row }) {
  const { dataset } = useOpened();
  const { select, focus } = useActions();
  const record = dataset.entities.records[row]!;
  return (
    <button
      type="button"
      className="entity-link"
      onClick={() => select([record.id])}
      onMouseEnter={() => focus([record.id])}
      onMouseLeave={() => focus([])}
    >
      <EntityIcon type={record.type} />
      <span>{nameOf(record)}</span>
      <NoteMark id={record.id} />
    </button>
  );
}
