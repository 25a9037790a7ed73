import { describe, expect, it } from 'vitest';
import { nearestTowards } from '@/core/explore/direction';

const HERE = { x: 0, y: 0 };
const at = (id: string, x: number, y: number) => ({ id, position: { x, y } });

describe('nearestTowards', () => {
  it('finds what lies in each direction, up being towards smaller y', () => {
    const around = [at('north', 0, -10), at('south', 0, 10), at('west', -10, 0), at('east', 10, 0)];
    const found = (['up', 'down', 'left', 'right'] as const).map((one) => nearestTowards(HERE, around, one));
    expect(found).toEqual(['north', 'south', 'west', 'east']);
  });

  it('prefers the nearer of two in line', () => {
    expect(nearestTowards(HERE, [at('far', 50, 0), at('near', 20, 0)], 'right')).toBe('near');
  });

  it('prefers what is in line to what is a little nearer but aside', () => {
    expect(nearestTowards(HERE, [at('aside', 20, 18), at('ahead', 30, 2)], 'right')).toBe('ahead');
  });

  it('finds nothing behind, or further aside than ahead', () => {
    expect(nearestTowards(HERE, [at('behind', -5, 0), at('aside', 10, 11)], 'right')).toBeNull();
    expect(nearestTowards(HERE, [], 'up')).toBeNull();
  });

  it('does not find what lies in the same place', () => {
    expect(nearestTowards(HERE, [at('same', 0, 0)], 'down')).toBeNull();
  });
});
