import './details.css';
import type { Group, Groups } from '@/core/group/groups';
import type { Dataset } from '@/core/model/dataset';
import { entityRow, relationshipRow, sourceRow } from '@/core/model/dataset';
import { nameOf } from '@/core/words/naming';
import { useComputed, useFact, useOpened } from '../app-context';
import { CompareCard } from './details/CompareCard';
import { DatasetCard } from './details/DatasetCard';
import { EntityCard } from './details/EntityCard';
import { GroupCard } from './details/GroupCard';
import type { TieEnd } from './details/GroupTieCard';
import { GroupTieCard } from './details/GroupTieCard';
import { PathCard } from './details/PathCard';
import { RelationshipCard } from './details/RelationshipCard';
import { SelectionCard } from './details/SelectionCard';
import { SourceCard } from './details/SourceCard';
import { TieCard } from './details/TieCard';
import { StartCard } from './start/StartCard';

type End = TieEnd & { readonly group: Group | null };

/** What the selected signs stand for: entities, and groups of them. */
function endsOf(dataset: Dataset, groups: Groups | null, select: readonly string[]): readonly End[] {
  return select.flatMap((id): readonly End[] => {
    const row = entityRow(dataset, id);
    if (row >= 0) return [{ name: nameOf(dataset.entities.records[row]!), members: [row], group: null }];
    const group = groups?.list.find((one) => one.id === id);
    return group ? [{ name: group.name, members: group.members, group }] : [];
  });
}

/** Where one may begin, and what is looked at. */
export function Details() {
  return (
    <>
      <StartCard />
      <Selected />
    </>
  );
}

/** What is selected, with its evidence: an entity, a tie, a relationship or several; else the dataset itself. */
function Selected() {
  const { dataset } = useOpened();
  const select = useFact((state) => state.view.arrangement.select);
  const isComparing = useFact((state) => state.view.arrangement.compare !== '');
  const path = useFact((state) => state.view.arrangement.path);
  const groups = useComputed('groups');
  if (path.length === 2 && select.every((id) => path.includes(id)) && select.length !== 1) {
    return <PathCard ids={path} />;
  }
  const relationship = select.length === 1 ? relationshipRow(dataset, select[0]!) : -1;
  if (relationship >= 0) return <RelationshipCard key={select[0]} row={relationship} />;
  const source = select.length === 1 && entityRow(dataset, select[0]!) < 0 ? sourceRow(dataset, select[0]!) : -1;
  if (source >= 0) return <SourceCard key={select[0]} row={source} />;
  const ends = endsOf(dataset, groups, select);
  if (ends.some(({ group }) => group !== null)) {
    const [one, other] = ends;
    if (ends.length === 1 && one?.group) return <GroupCard key={one.name} group={one.group} />;
    if (one && other && ends.length === 2) return <GroupTieCard ends={[one, other]} />;
  }
  const rows = select.map((id) => entityRow(dataset, id)).filter((row) => row >= 0);
  const [first, second] = rows;
  if (first === undefined) return isComparing ? <CompareCard /> : <DatasetCard />;
  if (second === undefined) return <EntityCard key={first} row={first} />;
  if (rows.length === 2) return <TieCard key={`${first}-${second}`} a={first} b={second} />;
  return <SelectionCard rows={rows} />;
}
