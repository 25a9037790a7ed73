import { isGroupId } from '@/core/group/groups';
import { FOR_MANY, LAYOUT_WORDS } from '@/core/layout/words';
import type { Dataset } from '@/core/model/dataset';
import { entityRow } from '@/core/model/dataset';
import type { Arrangement, View } from './view';

/** Whether an id of a selection is that of an entity. */
function isEntityId(dataset: Dataset | undefined, id: string): boolean {
  return dataset !== undefined && entityRow(dataset, id) >= 0;
}

/** Whether an id of a selection stands for a group, which no entity has taken for itself. */
function isGroup(dataset: Dataset | undefined, id: string): boolean {
  return isGroupId(id) && !isEntityId(dataset, id);
}

/** Adds an entity or a group to what is selected, or takes it away; whatever else was selected makes room. */
export function withToggledSelection(view: View, dataset: Dataset | undefined, id: string): View {
  const signs = view.arrangement.select.filter((one) => isEntityId(dataset, one) || isGroup(dataset, one));
  const select = signs.includes(id) ? signs.filter((one) => one !== id) : [...signs, id];
  return { ...view, arrangement: { ...view.arrangement, select } };
}

/** Opens the hidden neighbours of an entity, or closes them again; opens a group. */
export function withToggledExpansion(view: View, dataset: Dataset | undefined, id: string): View {
  const { show, openGroups } = view.arrangement;
  const change = isGroup(dataset, id)
    ? { openGroups: [...new Set([...openGroups, id])], select: [] }
    : { show: show.includes(id) ? show.filter((one) => one !== id) : [...show, id] };
  return { ...view, arrangement: { ...view.arrangement, ...change } };
}

/** Hides entities, and lets go of them and of groups. */
export function withHidden(view: View, dataset: Dataset | undefined, ids: readonly string[]): View {
  const hide = [...new Set([...view.query.hide, ...ids])];
  const select = view.arrangement.select.filter((id) => !ids.includes(id) && !isGroup(dataset, id));
  return { ...view, query: { ...view.query, hide }, arrangement: { ...view.arrangement, select } };
}

/** Of more than so many, only a layout that parts them into clusters tells more than that they are many. */
const MANY = 300;

/** So many entities drawn, all that pass the filters, and so that they can be read; where somebody was placed by hand, all stay. */
export function drawingAll({ arrangement }: View, count: number): Partial<Arrangement> {
  const isAsOpened = arrangement.layout === LAYOUT_WORDS[0].id && Object.keys(arrangement.pin).length === 0;
  return count > MANY && isAsOpened ? { draw: 0, layout: FOR_MANY } : { draw: 0 };
}
