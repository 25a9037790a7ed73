import './details.css';
import { entityRow, relationshipRow, sourceRow } from '@/core/model/dataset';
import { useFact, useOpened } from '../app-context';
import { CompareCard } from './details/CompareCard';
import { DatasetCard } from './details/DatasetCard';
import { EntityCard } from './details/EntityCard';
import { PathCard } from './details/PathCard';
import { RelationshipCard } from './details/RelationshipCard';
import { SelectionCard } from './details/SelectionCard';
import { SourceCard } from './details/SourceCard';
import { TieCard } from './details/TieCard';

/** What is selected, with its evidence: an entity, a tie, a relationship or several; else the dataset itself. */
export function Details() {
  const { dataset } = useOpened();
  const select = useFact((state) => state.view.arrangement.select);
  const isComparing = useFact((state) => state.view.arrangement.compare !== '');
  const path = useFact((state) => state.view.arrangement.path);
  if (path.length === 2 && select.every((id) => path.includes(id)) && select.length !== 1) {
    return <PathCard ids={path} />;
  }
  const relationship = select.length === 1 ? relationshipRow(dataset, select[0]!) : -1;
  if (relationship >= 0) return <RelationshipCard key={select[0]} row={relationship} />;
  const source = select.length === 1 && entityRow(dataset, select[0]!) < 0 ? sourceRow(dataset, select[0]!) : -1;
  if (source >= 0) return <SourceCard key={select[0]} row={source} />;
  const rows = select.map((id) => entityRow(dataset, id)).filter((row) => row >= 0);
  const [first, second] = rows;
  if (first === undefined) return isComparing ? <CompareCard /> : <DatasetCard />;
  if (second === undefined) return <EntityCard key={first} row={first} />;
  if (rows.length === 2) return <TieCard key={`${first}-${second}`} a={first} b={second} />;
  return <SelectionCard rows={rows} />;
}
