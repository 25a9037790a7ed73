import { useState } from 'react';
import type { Appearance, Scheme } from '@/core/show/appearance';
import { CONFIDENCES } from '@/core/model/records';
import type { Scene } from '@/core/show/scene';
import { ConfidenceLine } from './ConfidenceMark';
import { TypeMark } from './TypeMark';

type Props = {
  readonly scene: Scene;
  readonly appearance: Appearance;
  readonly scheme: Scheme;
  readonly isOpenAtFirst: boolean;
};

/** What the colours, lines and signs in the picture mean; only what is in it. */
export function Legend({ scene, appearance, scheme, isOpenAtFirst }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const families = new Set(scene.ties.map((tie) => tie.family));
  const confidences = new Set(scene.ties.map((tie) => tie.confidence));
  const types = new Set(scene.entities.map((entity) => entity.type));
  const hasPossible = scene.ties.some((tie) => tie.isOnlyPossible);
  return (
    <details className="legend" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Legend</summary>
      <div className="legend-body">
        <ul aria-label="Families of relationships">
          {appearance.families
            .filter((family) => families.has(family.id))
            .map((family) => (
              <li key={family.id}>
                <span className="legend-line" style={{ background: family.colour[scheme] }} />
                {family.label}
              </li>
            ))}
        </ul>
        <ul aria-label="Lines">
          {CONFIDENCES.filter((confidence) => confidences.has(confidence)).map((confidence) => (
            <li key={confidence}>
              <ConfidenceLine confidence={confidence} />
              {confidence}
            </li>
          ))}
          {hasPossible && (
            <li className="legend-possible">
              <ConfidenceLine confidence="confirmed" />
              possibly in the window
            </li>
          )}
        </ul>
        <ul aria-label="Kinds of entities">
          {appearance.types
            .filter((type) => types.has(type.id))
            .map((type) => (
              <li key={type.id}>
                <TypeMark look={type} scheme={scheme} />
                {type.label}
              </li>
            ))}
        </ul>
      </div>
    </details>
  );
}
