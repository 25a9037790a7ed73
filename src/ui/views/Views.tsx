import { Tabs } from '@mantine/core';
import type { Tab } from '@/state/view';
import { TABS } from '@/state/view';
import { useActions, useFact } from '../app-context';
import { GraphView } from './GraphView';
import { LanesView } from './lanes/LanesView';
import { TableView } from './TableView';

const NAMES: Readonly<Record<Tab, string>> = { graph: 'Graph', lanes: 'Lanes', table: 'Table' };

/** The middle of the screen: the same answer, seen in different ways. */
export function Views() {
  const view = useFact((state) => state.view.arrangement.view);
  const { arrange } = useActions();
  return (
    <Tabs
      className="views"
      value={view}
      onChange={(value) => arrange({ view: TABS.find((tab) => tab === value) ?? 'graph' })}
      keepMounted={false}
    >
      <Tabs.List aria-label="Views">
        {TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {NAMES[tab]}
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
    </Tabs>
  );
}
