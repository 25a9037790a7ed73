import { useMemo } from 'react';
import type { Scheme } from '@/core/show/appearance';
import type { PaintKey } from '@/core/show/paint';
import { measureOf, paintKeyOf } from '@/core/show/paint';
import { useFact, useLateComputed, useOpened } from '../app-context';

/** What the colours and sizes mean that measures give to entities; nothing where none does. */
export function PaintLegend({ scheme }: { readonly scheme: Scheme }) {
  const colour = useFact((state) => state.view.arrangement.colour);
  const size = useFact((state) => state.view.arrangement.size);
  return (
    <>
      <Key id={colour} kind="Colour" scheme={scheme} />
      <Key id={size} kind="Size" scheme={scheme} />
    </>
  );
}

type KeyProps = { readonly id: string; readonly kind: 'Colour' | 'Size'; readonly scheme: Scheme };

function Key({ id, kind, scheme }: KeyProps) {
  const { dataset } = useOpened();
  const measured = useFact((state) => state.measured);
  const subgraph = useLateComputed('subgraph');
  const key = useMemo(() => measured && paintKeyOf(dataset, measured.values, id), [dataset, measured, id]);
  const measure = measureOf(id);
  if (!measure) return null;
  const isTooLarge = measured?.values[id] === null;
  const isLate = !isTooLarge && (!key || measured?.subgraph !== subgraph);
  return (
    <ul className="legend-paint" aria-label={`${kind} of entities`}>
      <li>
        <strong>
          {kind}: {measure.label} in this window
        </strong>
        {isLate && <em>being computed…</em>}
        {isTooLarge && <em>not computed for so much: narrow the filters</em>}
      </li>
      {key && (kind === 'Size' ? <Sizes painted={key} /> : <Colours painted={key} scheme={scheme} />)}
    </ul>
  );
}

function Sizes({ painted: { range } }: { readonly painted: PaintKey }) {
  return (
    <li>
      <span className="legend-disc" data-small />
      {range[0]}
      <span className="legend-disc" />
      {range[1]}
    </li>
  );
}

function Colours({ painted, scheme }: { readonly painted: PaintKey; readonly scheme: Scheme }) {
  const { ramp, range, groups } = painted;
  if (groups.length > 0) {
    return groups.map(({ tint, label }) => (
      <li key={tint.id}>
        <span className="legend-swatch" style={{ background: tint.colour[scheme] }} />
        {label}
      </li>
    ));
  }
  return (
    <li>
      {range[0]}
      <span className="legend-ramp">
        {ramp.map(({ id, colour }) => (
          <span key={id} className="legend-swatch" style={{ background: colour[scheme] }} />
        ))}
      </span>
      {range[1]}
    </li>
  );
}
