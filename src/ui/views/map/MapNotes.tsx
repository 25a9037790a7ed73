import { MapPinOff } from 'lucide-react';
import { memo } from 'react';
import type { MapScene } from '@/core/geo/map-scene';
import { entitiesOn } from '@/core/explore/find-paths';
import { say } from '@/core/words/say';
import { useActions, useComputed, useFact } from '../../app-context';
import { Empty } from '../../parts/Empty';
import { useLocations } from './use-map-scene';

type PlacedNoteProps = { readonly map: MapScene; readonly isReadOnly: boolean };

/** Says what the map cannot show, and where it is. */
export const PlacedNote = memo(function PlacedNote({ map: { located, unplaced, scene }, isReadOnly }: PlacedNoteProps) {
  const { arrange } = useActions();
  const pathless = usePathless();
  const isSelecting = useFact((state) => state.view.arrangement.select.length > 0);
  if (located + unplaced === 0) return null;
  return (
    <p className="graph-note">
      {placedWords(located, unplaced, pathless)}{' '}
      {unplaced > 0 && !isReadOnly && (
        <button type="button" onClick={() => arrange({ view: 'table' })}>
          {say('See all in the table')}
        </button>
      )}
      {isSelecting && scene.entities.every(({ isSelected }) => !isSelected) && (
        <em>{say('What is selected has none.')}</em>
      )}
    </p>
  );
});

function placedWords(located: number, unplaced: number, pathless: number): string {
  const all = located + unplaced;
  if (unplaced === 0)
    return say(
      '{located, plural, one {# of {all, number} in view has a place} other {# of {all, number} in view have a place}}',
      { located, all },
    );
  if (pathless === 0)
    return say(
      '{located, plural, one {# of {all, number} in view has a place} other {# of {all, number} in view have a place}}; {unplaced, plural, one {# has none} other {# have none}}.',
      { located, all, unplaced },
    );
  return say(
    '{located, plural, one {# of {all, number} in view has a place} other {# of {all, number} in view have a place}}; {unplaced, plural, one {# has none} other {# have none}} ({pathless, number} on the paths).',
    { located, all, unplaced, pathless },
  );
}

/** How many of those on the paths that are shown stand nowhere on the map. */
function usePathless(): number {
  const { isLocated } = useLocations();
  const paths = useComputed('shownPaths');
  return new Set(paths.flatMap(entitiesOn).filter((row) => isLocated[row] === 0)).size;
}

/** Who drew the land and borders, and what the borders mean. */
export const MapCredit = memo(function MapCredit({ isMissing }: { readonly isMissing: boolean }) {
  return (
    <p className="map-credit">
      {say(
        isMissing
          ? 'The land and borders could not be loaded: places stand without them. Open the map again to try once more.'
          : 'Land and borders: Natural Earth, 1:50 million. Borders show who holds the ground, and judge no claim.',
      )}
    </p>
  );
});

/** What a person reads when nothing of the dataset has a place: why, and the way to the graph. */
export function NoPlaces() {
  const { arrange } = useActions();
  return (
    <section className="graph" aria-label={say('Map')}>
      <Empty
        icon={MapPinOff}
        title={say('Nothing in this data has a place')}
        action={{ label: say('Show the graph'), take: () => arrange({ view: 'graph' }) }}
      >
        {say(
          'An entity is on the map when its record has a “place” with “lat” and “lon”, or a “route” of way-points. Nobody is placed by guess.',
        )}
      </Empty>
    </section>
  );
}
