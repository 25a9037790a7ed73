import { Text, Title } from '@mantine/core';
import { bestConnected } from '@/core/layout/best-connected';
import { dateWords } from '@/core/show/date-words';
import { isoDay } from '@/core/model/time';
import { descriptionOf, titleOf } from '@/core/words/naming';
import { numberWords, say } from '@/core/words/say';
import { useOpened } from '../../app-context';
import { HowItWasRead } from './HowItWasRead';
import { StoryList } from '../story/StoryList';
import { EntityLink } from '../../parts/EntityLink';

const LISTED = 12;

/** What is open, while nothing is selected: what it holds, and where one may begin. */
export function DatasetCard() {
  const { dataset } = useOpened();
  const best = bestConnected(dataset.entities.degree, LISTED);
  return (
    <article className="card">
      <p className="card-kind">{say('Dataset')}</p>
      <Title order={2} className="card-title">
        {titleOf(dataset)}
      </Title>
      {dataset.description !== '' && <Text size="sm">{descriptionOf(dataset)}</Text>}
      <StoryList />
      <HowItWasRead />
      <dl className="facts">
        <dt>{say('Entities')}</dt>
        <dd>{numberWords(dataset.entities.count)}</dd>
        <dt>{say('Relationships')}</dt>
        <dd>{numberWords(dataset.relationships.count)}</dd>
        <dt>{say('Sources')}</dt>
        <dd>
          {dataset.sources.count === 0
            ? say('none', {}, 'sources')
            : say('{sources, number}, by {publishers, plural, one {# publisher} other {# publishers}}', {
                sources: dataset.sources.count,
                publishers: dataset.publishers.length,
              })}
        </dd>
        {dataset.extent && (
          <>
            <dt>{say('Dates')}</dt>
            <dd>
              {say('{first} to {last}', {
                first: dateWords(isoDay(dataset.extent[0])),
                last: dateWords(isoDay(dataset.extent[1])),
              })}
            </dd>
          </>
        )}
        {dataset.licence !== '' && (
          <>
            <dt>{say('Licence')}</dt>
            <dd>{dataset.licence}</dd>
          </>
        )}
      </dl>
      {best.length > 0 && <BestConnected best={best} />}
    </article>
  );
}

/** Where one may begin, and how. */
function BestConnected({ best }: { readonly best: Uint32Array }) {
  const { dataset } = useOpened();
  return (
    <>
      <h3 className="card-heading">{say('Best connected')}</h3>
      <ul className="plain-list">
        {Array.from(best, (row) => (
          <li key={row} className="ranked">
            <EntityLink row={row} />
            <span className="count">{numberWords(dataset.entities.degree[row]!)}</span>
          </li>
        ))}
      </ul>
      <p className="hint">
        {say(
          'Click an entity or a line to read its evidence. Double-click an entity to open its hidden neighbours. Drag across the time strip below to ask about a period.',
        )}
      </p>
    </>
  );
}
