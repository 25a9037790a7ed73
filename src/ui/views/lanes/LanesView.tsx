import './lanes.css';
import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { say } from '@/core/words/say';
import { useActions, useApp, useFact } from '../../app-context';
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
        {isEmpty && <NothingMatches />}
        {!isEmpty && !shown && <p className="lanes-empty">{say('Nothing in this data is dated.')}</p>}
        {!isEmpty && shown && width > 0 && <LaneChart shown={shown} width={width} />}
        <PlayingDate />
      </div>
      {!isEmpty && shown && <LaneLegend />}
      {menu.at && <LateMenu at={menu.at} close={menu.close} />}
    </section>
  );
}

function NothingMatches() {
  const { liftAll } = useActions();
  return (
    <div className="lanes-empty">
      <p className="lanes-empty-title">{say('Nothing matches: lift a filter')}</p>
      <p>
        {say('No relationship of this data passes all the filters that are set. They can be lifted one by one below.')}
      </p>
      <Button variant="default" onClick={liftAll}>
        {say('Lift all filters')}
      </Button>
    </div>
  );
}
