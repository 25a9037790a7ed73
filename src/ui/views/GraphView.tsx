import './graph.css';
import { Button, useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useDeferredValue, useState } from 'react';
import { useActions, useComputed, useOpened } from '../app-context';
import { lookOf } from '../parts/appearance';
import { Legend } from '../parts/Legend';
import { EntitiesInView } from './EntitiesInView';
import { GraphNote } from './GraphNote';
import { GraphToolbar } from './GraphToolbar';
import { usePicture } from './use-picture';

/** From this size of the window on, the legend is open at first. */
const SPACIOUS = '(min-width: 62em) and (min-height: 46em)';

/** The picture with its tools and its legend, and the list that twins it. */
export function GraphView() {
  const { dataset } = useOpened();
  const appearance = lookOf(dataset);
  const scheme = useComputedColorScheme('light');
  // What stands around the picture may lag behind it while a window is dragged.
  const scene = useDeferredValue(useComputed('scene'));
  const isSpacious = useMediaQuery(SPACIOUS, true, { getInitialValueInEffect: false });
  const [isBoxing, setBoxing] = useState(false);
  const paper = usePicture(appearance, scheme, isBoxing);
  const isEmpty = scene !== null && scene.entities.length === 0;
  return (
    <section className="graph" aria-label="Graph" data-keys="graph">
      <div
        ref={paper}
        className="graph-paper"
        role="img"
        aria-label={`Picture of “${dataset.title}”`}
        aria-describedby="entities-in-view"
      />
      <div className="graph-corner">
        <EntitiesInView />
        <GraphNote />
      </div>
      <GraphToolbar isBoxing={isBoxing} onBoxing={setBoxing} />
      {scene && !isEmpty && <Legend scene={scene} appearance={appearance} scheme={scheme} isOpenAtFirst={isSpacious} />}
      {isEmpty && <NothingMatches />}
    </section>
  );
}

function NothingMatches() {
  const { liftAll } = useActions();
  return (
    <div className="graph-empty">
      <p className="graph-empty-title">Nothing matches: lift a filter</p>
      <p>No entity of this data passes all the filters that are set. They can be lifted one by one below.</p>
      <Button variant="default" onClick={liftAll}>
        Lift all filters
      </Button>
    </div>
  );
}
