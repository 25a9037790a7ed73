import { Tabs } from '@mantine/core';
import { say, word } from '@/core/words/say';
import { TABS } from '@/state/view';
import { useActions, useFact } from '../app-context';
import { GraphView } from './GraphView';
import { late } from '../parts/late';
import { LateMap } from './map/LateMap';
import { TAB_NAMES } from './tab-names';

const waiting = { Waiting: () => <p className="views-waiting">{say('One moment …')}</p> };
const LanesView = late(word('The lanes'), async () => (await import('./lanes/LanesView')).LanesView, waiting);
const TableView = late(word('The table'), async () => (await import('./TableView')).TableView, waiting);
const PairPage = late(word('The page of two'), async () => (await import('./pair/PairPage')).PairPage, waiting);

/** The middle of the screen: the same answer, seen in different ways, or the page of two entities. */
export function Views() {
  const view = useFact((state) => state.view.arrangement.view);
  const pair = useFact((state) => state.view.arrangement.pair);
  const { arrange } = useActions();
  if (pair.length === 2) return <PairPage key={pair.join('\n')} ids={pair} />;
  return (
    <Tabs
      className="views"
      value={view}
      onChange={(value) => arrange({ view: TABS.find((tab) => tab === value) ?? 'graph' })}
      keepMounted={false}
    >
      <Tabs.List aria-label={say('Views')}>
        {TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {say(TAB_NAMES[tab])}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="graph" className="views-panel">
        <GraphView />
      </Tabs.Panel>
      <Tabs.Panel value="lanes" className="views-panel">
        <LanesView />
      </Tabs.Panel>
      <Tabs.Panel value="table" className="views-panel">
        <TableView />
      </Tabs.Panel>
      <Tabs.Panel value="map" className="views-panel">
        <LateMap />
      </Tabs.Panel>
    </Tabs>
  );
}
