import { describe, expect, it } from 'vitest';
import { otherWindows } from '@/core/show/other-windows';

describe('the windows to compare one with', () => {
  const offers = (from: string, to: string) =>
    otherWindows({ from, to }).map(({ label, window }) => `${label}: ${window.from} to ${window.to}`);

  it('are as long as it, before and after', () => {
    expect(offers('2019', '2021')).toEqual(['Before it: 2016 to 2018', 'After it: 2022 to 2024']);
  });

  it('are the same months a year earlier as well, for less than a year', () => {
    expect(offers('2022-02', '2022-04')).toContain('A year earlier: 2021-02 to 2021-04');
    expect(offers('2022-01', '2022-12').join()).not.toContain('A year earlier');
  });

  it('are none for a window without a bound', () => {
    expect(offers('2022', '')).toEqual([]);
    expect(offers('', '')).toEqual([]);
  });
});
