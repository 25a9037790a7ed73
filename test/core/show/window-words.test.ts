import { describe, expect, it } from 'vitest';
import { boundWords, windowWords } from '@/core/show/window-words';

describe('a window in words', () => {
  it.each([
    ['2022-02', '2024-05', 'February 2022 – May 2024'],
    ['2022', '2022', '2022'],
    ['2014', '', 'from 2014 on'],
    ['', '2024-05', 'until May 2024'],
    ['', '', 'all dates'],
  ])('from “%s” to “%s” reads “%s”', (from, to, words) => {
    expect(windowWords({ from, to })).toBe(words);
  });

  it('says of a missing bound that there is none', () => {
    expect(boundWords({ from: '', to: '2024-05' }, 'from')).toBe('no beginning set');
    expect(boundWords({ from: '', to: '2024-05' }, 'to')).toBe('May 2024');
  });
});
