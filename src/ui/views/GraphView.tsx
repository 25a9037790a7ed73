import './graph.css';
import { Button, useComputedColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useActions, useApp, useFact, useOpened } from '../app-context';
import { lookOf } from '../parts/appearance';
import { EntitiesInView } from './EntitiesInView';
import { GraphLegend } from './GraphLegend';
import { GraphNote } from './GraphNote';
import { GraphToolbar } from './GraphToolbar';
import { usePicture } from './use-picture';

/** The picture with its tools and its legend, and the list that twins it. */
export function GraphView() {
  const { dataset } = useOpened();
  const { selectors } = useApp();
  const isEmpty = useFact((state) => selectors.scene(state)?.entities.length === 0);
  const appearance = lookOf(dataset);
  const scheme = useComputedColorScheme('light');
  const [isBoxing, setBoxing] = useState(false);
  const paper = usePicture(appearance, scheme, isBoxing);
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
      <GraphLegend appearance={appearance} scheme={scheme} />
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
