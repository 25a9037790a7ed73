import { describe, expect, it } from 'vitest';
import { itemLabel, itemWords } from '@/core/show/lane-words';
import { graph } from '../../support/graph';

describe('an item of a lane in words', () => {
  it('says what, with whom, when and how firmly, from the side of the actor', () => {
    const dataset = graph('gazprom-cnpc supplies 2019/2025 reported');
    expect(itemWords(dataset, 0, 0)).toBe('supplies cnpc, 2019 – 2025, reported');
    expect(itemLabel(dataset, 0, 1)).toBe('← supplies gazprom');
  });
});
