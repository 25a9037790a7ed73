import { Text, Title } from '@mantine/core';
import { bestConnected } from '@/core/layout/best-connected';
import { dateWords } from '@/core/show/date-words';
import { isoDay } from '@/core/model/time';
import { useOpened } from '../../app-context';
import { HowItWasRead } from './HowItWasRead';
import { StoryList } from '../story/StoryList';
import { EntityLink } from '../../parts/EntityLink';

const LISTED = 12;
const number = new Intl.NumberFormat('en-GB');

/** What is open, while nothing is selected: what it holds, and where one may begin. */
export function DatasetCard() {
  const { dataset } = useOpened();
  const best = bestConnected(dataset.entities.degree, LISTED);
  return (
    <article className="card">
      <p className="card-kind">Dataset</p>
      <Title order={2} className="card-title">
        {dataset.title}
      </Title>
      {dataset.description !== '' && <Text size="sm">{dataset.description}</Text>}
      <StoryList />
      <HowItWasRead />
      <dl className="facts">
        <dt>Entities</dt>
        <dd>{number.format(dataset.entities.count)}</dd>
        <dt>Relationships</dt>
        <dd>{number.format(dataset.relationships.count)}</dd>
        <dt>Sources</dt>
        <dd>
          {dataset.sources.count === 0
            ? 'none'
            : `${number.format(dataset.sources.count)}, by ${number.format(dataset.publishers.length)} ${dataset.publishers.length === 1 ? 'publisher' : 'publishers'}`}
        </dd>
        {dataset.extent && (
          <>
            <dt>Dates</dt>
            <dd>
              {dateWords(isoDay(dataset.extent[0]))} to {dateWords(isoDay(dataset.extent[1]))}
            </dd>
          </>
        )}
        {dataset.licence !== '' && (
          <>
            <dt>Licence</dt>
            <dd>{dataset.licence}</dd>
          </>
        )}
      </dl>
      <h3 className="card-heading">Best connected</h3>
      <ul className="plain-list">
        {Array.from(best, (row) => (
          <li key={row} className="ranked">
            <EntityLink row={row} />
            <span className="count">{number.format(dataset.entities.degree[row]!)}</span>
          </li>
        ))}
      </ul>
      <p className="hint">
        Click an entity or a line to read its evidence. Double-click an entity to open its hidden neighbours. Drag
        across the time strip below to ask about a period.
      </p>
    </article>
  );
}
