import type { RawGraph } from '../model/records';
import { entityAttributes, entityFrom, relationshipAttributes, relationshipFrom } from './attributes';

/** What a format carries that has plain attributes for records and a place for the head: all but empty fields. */
export function carriedByAttributes(graph: RawGraph): RawGraph {
  return {
    ...graph,
    entities: graph.entities.map((entity) => {
      const { id, type, name } = entity;
      return { id, type, name: name.trim() === '' ? id : name, ...entityFrom(entityAttributes(entity)) };
    }),
    relationships: graph.relationships.map((relationship) => {
      const { id, type, from, to, confidence } = relationship;
      return { id, type, from, to, confidence, sources: [], ...relationshipFrom(relationshipAttributes(relationship)) };
    }),
  };
}
