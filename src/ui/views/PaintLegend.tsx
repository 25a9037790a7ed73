import { useMemo } from 'react';
import type { Scheme } from '@/core/show/appearance';
import { measureOf, paintKeyOf, tieKeyOf } from '@/core/show/paint';
import type { PaintKey } from '@/core/show/paint-key';
import { numberWords, say } from '@/core/words/say';
import { useFact, useLateComputed, useOpened } from '../app-context';

/** What the colours and sizes mean that measures and properties give to entities and ties; nothing where none does. */
export function PaintLegend({ scheme }: { readonly scheme: Scheme }) {
  const colour = useFact((state) => state.view.arrangement.colour);
  const size = useFact((state) => state.view.arrangement.size);
  const tieColour = useFact((state) => state.view.arrangement.tieColour);
  return (
    <>
      <EntityKey id={colour} kind="colour" scheme={scheme} />
      <EntityKey id={size} kind="size" scheme={scheme} />
      <TieKey id={tieColour} scheme={scheme} />
    </>
  );
}

type EntityKeyProps = { readonly id: string; readonly kind: 'colour' | 'size'; readonly scheme: Scheme };

function EntityKey({ id, kind, scheme }: EntityKeyProps) {
  const { dataset } = useOpened();
  const measured = useFact((state) => state.measured);
  const subgraph = useLateComputed('subgraph');
  const key = useMemo(
    () => subgraph && paintKeyOf(dataset, measured?.values ?? {}, id, subgraph.entities),
    [dataset, measured, id, subgraph],
  );
  const measure = measureOf(id);
  if (!measure && !key) return null;
  const title = key?.title ?? say('{measure} in this window', { measure: say(measure!.label) });
  const isTooLarge = measured?.values[id] === null;
  const isLate = measure !== null && !isTooLarge && (!key || measured?.subgraph !== subgraph);
  return (
    <ul className="legend-paint" aria-label={say(kind === 'colour' ? 'Colour of entities' : 'Size of entities')}>
      <li>
        <strong>{say(kind === 'colour' ? 'Colour: {title}' : 'Size: {title}', { title })}</strong>
        {isLate && <em>{say('being computed…')}</em>}
        {isTooLarge && <em>{say('not computed for so much: narrow the filters')}</em>}
      </li>
      {key && <Lines painted={key} kind={kind} scheme={scheme} />}
    </ul>
  );
}

function TieKey({ id, scheme }: { readonly id: string; readonly scheme: Scheme }) {
  const { dataset } = useOpened();
  const subgraph = useLateComputed('subgraph');
  const key = useMemo(() => subgraph && tieKeyOf(dataset, id, subgraph.relationships), [dataset, id, subgraph]);
  if (!key) return null;
  return (
    <ul className="legend-paint" aria-label={say('Colour of ties')}>
      <li>
        <strong>{say('Ties: {title}', { title: key.title })}</strong>
      </li>
      <Lines painted={key} kind="ties" scheme={scheme} />
    </ul>
  );
}

type LinesProps = {
  readonly painted: PaintKey;
  readonly kind: 'colour' | 'size' | 'ties';
  readonly scheme: Scheme;
};

function Lines({ painted: { scale, lines, notes }, kind, scheme }: LinesProps) {
  return (
    <>
      {scale && (kind === 'size' ? <Sizes scale={scale} /> : <Colours scale={scale} scheme={scheme} />)}
      {lines.map(({ tint, label, count }) => (
        <li key={tint.id + label}>
          {kind === 'size' ? (
            <span className="legend-disc" data-small />
          ) : (
            <span
              className={kind === 'ties' ? 'legend-line' : 'legend-swatch'}
              style={{ background: tint.colour[scheme] }}
            />
          )}
          {label}
          <Count count={count} />
        </li>
      ))}
      {notes.map((note) => (
        <li key={note}>
          <em>{note}</em>
        </li>
      ))}
    </>
  );
}

type ScaleProps = { readonly scale: NonNullable<PaintKey['scale']> };

function Sizes({ scale: { range, count } }: ScaleProps) {
  return (
    <li>
      <span className="legend-disc" data-small />
      {range[0]}
      <span className="legend-disc" />
      {range[1]}
      {count !== null && <span>{say('given')}</span>}
      <Count count={count} />
    </li>
  );
}

function Colours({ scale: { range, ramp, count }, scheme }: ScaleProps & { readonly scheme: Scheme }) {
  return (
    <li>
      {range[0]}
      <span className="legend-ramp">
        {ramp.map(({ id, colour }) => (
          <span key={id} className="legend-swatch" style={{ background: colour[scheme] }} />
        ))}
      </span>
      {range[1]}
      {count !== null && <span>{say('given')}</span>}
      <Count count={count} />
    </li>
  );
}

/** How many in view stand in a line; nothing where they are not counted. */
function Count({ count }: { readonly count: number | null }) {
  return count === null ? null : <span className="count">{numberWords(count)}</span>;
}
