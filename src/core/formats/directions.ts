import { RELATED } from './import-types';
import type { Importer } from './importer';
import { say } from '../words/say';

/**
 * Declares relationship types that a file gives by name alone, of which some ties have a direction and others none.
 * Gives the id of the type: where both are called the same, the one met later has its direction in its id.
 */
export function directedTypes({ relationshipType }: Pick<Importer, 'relationshipType'>) {
  const directions = new Map<string, boolean>();
  return (name: string | undefined, directed: boolean): string => {
    const plain = name === undefined || name === '' ? RELATED.id : name;
    const known = directions.get(plain);
    directions.set(plain, known ?? directed);
    const id = known === undefined || known === directed ? plain : `${plain} (${directed ? 'directed' : 'undirected'})`;
    if (known !== directed)
      relationshipType({ id, label: plain === RELATED.id ? say(RELATED.label) : plain, directed });
    return id;
  };
}
