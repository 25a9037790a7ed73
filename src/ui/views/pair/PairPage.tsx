import './pair.css';
import { Button, Title } from '@mantine/core';
import { ArrowLeft, Unlink } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { betweenTwo } from '@/core/explore/between';
import type { Between } from '@/core/explore/between';
import { entityRow } from '@/core/model/dataset';
import type { Row } from '@/core/model/dataset';
import { seriesOf } from '@/core/show/series';
import { windowWords } from '@/core/show/window-words';
import { nameOf } from '@/core/words/naming';
import { say } from '@/core/words/say';
import { useActions, useLateComputed, useLateFact, useOpened } from '../../app-context';
import { Empty } from '../../parts/Empty';
import { EntityLink } from '../../parts/EntityLink';
import { HiddenHint } from '../../parts/HiddenHint';
import { PathSteps } from '../../parts/PathSteps';
import { SeriesCharts } from '../../parts/SeriesCharts';
import { Neighbours } from './Neighbours';
import { ThroughTime } from './ThroughTime';

/** Everything between two entities that the filters leave, in one column: by year, then through others. */
export function PairPage({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useOpened();
  const { arrange } = useActions();
  const subgraph = useLateComputed('subgraph');
  const [a, b] = ids.map((id) => entityRow(dataset, id)) as [Row, Row];
  const found = useMemo(() => subgraph && betweenTwo(dataset, subgraph, a, b), [dataset, subgraph, a, b]);
  const close = (): void => arrange({ pair: [] });
  return (
    // Escape leaves the page wherever in it the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="pair"
      aria-label={say('Everything between two')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div className="pair-column card">
        <Button
          className="pair-back"
          size="compact-sm"
          variant="subtle"
          leftSection={<ArrowLeft size={14} aria-hidden />}
          onClick={close}
        >
          {say('Back to the picture')}
        </Button>
        <PairHeading a={a} b={b} />
        {found && <Everything a={a} b={b} found={found} />}
      </div>
    </section>
  );
}

function PairHeading({ a, b }: { readonly a: Row; readonly b: Row }) {
  const { dataset } = useOpened();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opens a page goes on reading there.
  useEffect(() => heading.current?.focus(), []);
  const names = dataset.entities.records;
  return (
    <>
      <p className="card-kind">{say('Everything between')}</p>
      <Title ref={heading} order={2} className="pair-title" tabIndex={-1}>
        {say('{a} and {b}', { a: nameOf(names[a]!), b: nameOf(names[b]!) })}
      </Title>
      <p className="pair-ends">
        <EntityLink row={a} /> <EntityLink row={b} />
      </p>
    </>
  );
}

function Everything({ a, b, found }: { readonly a: Row; readonly b: Row; readonly found: Between }) {
  const { dataset } = useOpened();
  const { direct, shared, neighbours, longer, hidden } = found;
  return (
    <>
      <PairSentence found={found} />
      {!isNothing(found) && <HiddenHint count={hidden} />}
      <SeriesCharts series={seriesOf(dataset, direct)} />
      {direct.length + shared.length > 0 && <ThroughTime a={a} b={b} found={found} />}
      {neighbours.length > 0 && <Neighbours a={a} b={b} neighbours={neighbours} />}
      {longer.length > 0 && (
        <section aria-label={say('Longer ways')}>
          <h3 className="pair-heading">{say('Longer ways')}</h3>
          <p className="hint">{say('The shortest ways from one to the other that use nothing of the above.')}</p>
          {longer.map((path, at) => (
            <PathSteps
              key={path.steps.map((step) => step.to).join()}
              path={path}
              number={at + 1}
              count={longer.length}
            />
          ))}
        </section>
      )}
    </>
  );
}

function isNothing({ direct, shared, neighbours, longer }: Between): boolean {
  return direct.length + shared.length + neighbours.length + longer.length === 0;
}

type When = { readonly windows: string; readonly earlier: string; readonly later: string };

/** That there is nothing between the two under the filters, and whether there is without them. */
function NotConnected({ when, hidden }: { readonly when: When; readonly hidden: number }) {
  const { liftAll } = useActions();
  return (
    <Empty
      icon={Unlink}
      title={say('Not connected in this data')}
      action={hidden > 0 ? { label: say('Lift all filters'), take: liftAll } : undefined}
    >
      {say(
        '{windows, select, two {Under these filters, in the windows {earlier} and {later}.} one {Under these filters, in the window {later}.} other {Under these filters, over all dates.}} {hidden, plural, =0 {The filters hide nothing between them.} one {The filters hide # relationship between them.} other {The filters hide # relationships between them.}}',
        { ...when, hidden },
      )}
    </Empty>
  );
}

/** What there is between the two, counted. */
function PairSentence({ found }: { readonly found: Between }) {
  const { direct, shared, neighbours } = found;
  const from = useLateFact((state) => state.view.query.from);
  const to = useLateFact((state) => state.view.query.to);
  const windows = useLateComputed('comparison')?.windows;
  const [earlier, later] = windows ?? [
    { from, to },
    { from, to },
  ];
  const when = {
    windows: windows ? 'two' : from === '' && to === '' ? 'none' : 'one',
    earlier: windowWords(earlier),
    later: windowWords(later),
  };
  if (isNothing(found)) return <NotConnected when={when} hidden={found.hidden} />;
  return (
    <p>
      {say(
        '{direct, plural, one {# direct relationship} other {# direct relationships}} · {shared, plural, one {# thing shared} other {# things shared}} · {neighbours, plural, one {# other neighbour in common} other {# other neighbours in common}}, under the filters and {windows, select, two {in the windows {earlier} and {later}} one {in the window {later}} other {over all dates}}.',
        { ...when, direct: direct.length, shared: shared.length, neighbours: neighbours.length },
      )}
    </p>
  );
}
