import '../graph.css';
import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { EmptyMap } from './MapNotes';

type MapProps = { readonly isReadOnly?: boolean };

let known: ComponentType<MapProps> | null = null;

async function loadMap(): Promise<ComponentType<MapProps>> {
  const { MapView } = await import('./MapView');
  known = MapView;
  return MapView;
}

/** The map, which brings the land and borders of the world with it and so comes when somebody asks for it. */
export function LateMap(props: MapProps) {
  const [view, setView] = useState<{ readonly Map: ComponentType<MapProps> | null } | null>(known && { Map: known });
  useEffect(() => {
    let isWanted = true;
    if (known) return;
    loadMap().then(
      (found) => isWanted && setView({ Map: found }),
      () => isWanted && setView({ Map: null }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (view?.Map) return <view.Map {...props} />;
  if (!view) return <p className="views-waiting">The map is being drawn …</p>;
  return (
    <EmptyMap title="The map could not be loaded">
      A part of Entente that draws maps did not come: the connection may be interrupted. Open the map again to try once
      more.
    </EmptyMap>
  );
}
