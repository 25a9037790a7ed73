import './lanes.css';
import { useElementSize } from '@mantine/hooks';
import { CalendarOff } from 'lucide-react';
import { say } from '@/core/words/say';
import { useActions, useApp, useFact } from '../../app-context';
import { Empty } from '../../parts/Empty';
import { NothingMatches } from '../../parts/NothingMatches';
import { LateMenu } from '../LateMenu';
import { PlayingDate } from '../PlayingDate';
import { LaneChart } from './LaneChart';
import { LaneLegend } from './LaneLegend';
import { useLaneMenu } from './use-lane-menu';
import { useShownDays } from './use-lanes';

/** The answer as lanes: one row for each actor, its relationships along the axis of the time strip. */
export function LanesView() {
  const shown = useShownDays();
  const { ref, width } = useElementSize();
  const { selectors } = useApp();
  const isEmpty = useFact((state) => selectors.subgraph(state)?.relationships.length === 0);
  const { menu, onContextMenu } = useLaneMenu();
  return (
    // The menu key of the grid inside arrives here as a context menu, as the mouse's does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={say('Lanes')} className="lanes" data-keys="graph" onContextMenu={onContextMenu}>
      <div className="lanes-room" ref={ref}>
        {isEmpty && <NothingMatches of="relationships" />}
        {!isEmpty && !shown && <NothingDated />}
        {!isEmpty && shown && width > 0 && <LaneChart shown={shown} width={width} openMenu={menu.open} />}
        <PlayingDate />
      </div>
      {!isEmpty && shown && <LaneLegend />}
      {menu.at && <LateMenu at={menu.at} close={menu.close} />}
    </section>
  );
}

/** Where nothing has a date: why there are no lanes, and the way to the graph. */
function NothingDated() {
  const { arrange } = useActions();
  return (
    <Empty
      icon={CalendarOff}
      title={say('Nothing in this data is dated')}
      action={{ label: say('Show the graph'), take: () => arrange({ view: 'graph' }) }}
    >
      {say('Lanes draw relationships from their “start” to their “end”. Nothing is dated by guess.')}
    </Empty>
  );
}
