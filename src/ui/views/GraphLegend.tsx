import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import type { Appearance, Scheme } from '@/core/show/appearance';
import type { LegendContent } from '@/core/show/legend';
import { legendOf } from '@/core/show/legend';
import type { Scene } from '@/core/show/scene';
import { word } from '@/core/words/say';
import { useApp, useFact } from '../app-context';
import { late } from '../parts/late';
import { Legend } from '../parts/Legend';

const PaintLegend = late(word('The legend'), async () => (await import('./PaintLegend')).PaintLegend, {
  isBeside: true,
});

/** From this size of the window on, the legend is open at first. */
const SPACIOUS = '(min-width: 80em) and (min-height: 50em)';

type Props = { readonly appearance: Appearance; readonly scheme: Scheme };

/** The legend of the picture as it is drawn now. */
export function GraphLegend({ appearance, scheme }: Props) {
  const { selectors } = useApp();
  const remember = useMemo(() => keepWhileSame(appearance), [appearance]);
  const content = useFact((state) => remember(selectors.scene(state)));
  const isTypeColoured = useFact((state) => state.view.arrangement.colour === 'type');
  const isSpacious = useMediaQuery(SPACIOUS, true, { getInitialValueInEffect: false });
  if (!content || content.types.length === 0) return null;
  return (
    <Legend content={content} scheme={scheme} isOpenAtFirst={isSpacious} isTypeColoured={isTypeColoured}>
      <PaintLegend scheme={scheme} />
    </Legend>
  );
}

/** Gives the same content as long as it says the same: most scenes differ in nothing that a legend explains. */
function keepWhileSame(appearance: Appearance): (scene: Scene | null) => LegendContent | null {
  let lastScene: Scene | null = null;
  let last: LegendContent | null = null;
  return (scene) => {
    if (scene === lastScene) return last;
    lastScene = scene;
    const next = scene && legendOf(scene, appearance);
    if (JSON.stringify(next) !== JSON.stringify(last)) last = next;
    return last;
  };
}
