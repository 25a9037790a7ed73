import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entityAttributes,
  entityFrom,
  joinTexts,
  relationshipAttributes,
  relationshipFrom,
  splitTexts,
} from '@/core/formats/attributes';
import { rawGraphs } from '../../support/arbitraries';

describe('plain attributes', () => {
  it('hold any list of texts as one', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        if (texts.join('') !== '' || texts.length > 1) expect(splitTexts(joinTexts(texts))).toEqual(texts);
      }),
    );
  });

  it('hold everything of an entity and of a relationship', () => {
    fc.assert(
      fc.property(rawGraphs, ({ entities, relationships }) => {
        for (const entity of entities) {
          const { id, type, name } = entity;
          expect({ id, type, name, ...entityFrom(entityAttributes(entity)) }).toEqual(entity);
        }
        for (const relationship of relationships) {
          const { id, type, from, to, confidence, sources } = relationship;
          const back = relationshipFrom(relationshipAttributes(relationship));
          expect({ id, type, from, to, confidence, sources, ...back }).toEqual(relationship);
        }
      }),
    );
  });

  it('keep a property that is called like a field apart from the field', () => {
    const entity = {
      id: 'a',
      type: 't',
      name: 'A',
      names: { ru: 'А' },
      place: { lat: 1.5, lon: -2 },
      properties: { start: 'x', 'name:ru': 'y', lat: 'z', list: [1, { a: null }], nothing: null, yes: true, type: 2 },
    };
    expect({ id: 'a', type: 't', name: 'A', ...entityFrom(entityAttributes(entity)) }).toEqual(entity);
  });
});
