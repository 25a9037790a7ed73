import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/core/model/time';
import { type Grain, grainText } from '@/core/show/grain';
import type { PlayMode } from '@/core/show/playback';
import { PLAY_MODES, PLAY_SPEEDS, playInterval, playingWords, playOn, startOfPlay } from '@/core/show/playback';
import type { DaySpan, DateWindow } from '@/core/show/window-step';
import { boundDay, windowGrain, windowLength } from '@/core/show/window-step';

const DECADES: DaySpan = [dayOf(2000, 1, 1), dayOf(2026, 12, 31)];
const YEAR: DaySpan = [dayOf(2022, 2, 1), dayOf(2023, 1, 31)];
const window = (text: string): DateWindow => {
  const [from = '', to = ''] = text.split('/');
  return { from, to };
};

/** Everything that is shown from where playing begins to where it ends. */
function played(start: DateWindow, mode: PlayMode, shown: DaySpan): readonly DateWindow[] {
  const windows = [startOfPlay(start, mode, shown)];
  for (let next = playOn(windows[0]!, mode, shown); next && windows.length < 2000;) {
    windows.push(next);
    next = playOn(next, mode, shown);
  }
  return windows;
}

const starts: fc.Arbitrary<DateWindow> = fc
  .tuple(fc.constantFrom<Grain>('month', 'year'), fc.nat({ max: 60 }), fc.nat({ max: 40 }))
  .map(([grain, from, length]) => {
    const first = grain === 'year' ? 2000 + (from % 20) : 2005 * 12 + from;
    return { from: grainText(first, grain), to: grainText(first + (grain === 'year' ? length % 6 : length), grain) };
  });

describe('playing', () => {
  it.each([
    ['slide', '2000/2000'],
    ['step', '2000/2000'],
    ['grow', '/2000'],
  ] as const)('without a window begins, to %s, with the first year of decades: %s', (mode, first) => {
    expect(startOfPlay(window('/'), mode, DECADES)).toEqual(window(first));
  });

  it('without a window begins with the first month of a short span', () => {
    expect(startOfPlay(window('/'), 'slide', YEAR)).toEqual(window('2022-02/2022-02'));
  });

  it('of a window that leaves nothing out begins as without one', () => {
    expect(startOfPlay(window('-9999/9999'), 'slide', DECADES)).toEqual(window('2000/2000'));
    expect(startOfPlay(window('1990/2030'), 'step', DECADES)).toEqual(window('2000/2000'));
  });

  it('goes on from the window that stands', () => {
    expect(startOfPlay(window('2014/2016'), 'slide', DECADES)).toEqual(window('2014/2016'));
  });

  it('begins again where the window has come to the end, with its precision and length, or where it began to grow', () => {
    expect(startOfPlay(window('2025-11/2026-12'), 'slide', DECADES)).toEqual(window('2000-01/2001-02'));
    expect(startOfPlay(window('2014/2026'), 'grow', DECADES)).toEqual(window('2014/2014'));
    expect(startOfPlay(window('2014/'), 'grow', DECADES)).toEqual(window('2014/2014'));
    expect(startOfPlay(window('/2026-12'), 'grow', DECADES)).toEqual(window('/2000-01'));
  });

  it.each([
    ['slide', '2014/2016', '2015/2017'],
    ['step', '2014/2016', '2017/2019'],
    ['step', '2022-02-24/2022-03-02', '2022-03-03/2022-03-09'],
    ['step', '2014/', '2015/'],
    ['grow', '2014/2016', '2014/2017'],
    ['grow', '/2016', '/2017'],
  ] as const)('to %s takes %s on to %s', (mode, before, after) => {
    expect(playOn(window(before), mode, DECADES)).toEqual(window(after));
  });

  it('comes to the end of the data, in every mode, and no window is shown twice', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom(...PLAY_MODES), (start, mode) => {
        const shown = played(start, mode, DECADES);
        expect(boundDay(shown.at(-1)!, 'to')).toBeGreaterThanOrEqual(DECADES[1]);
        expect(new Set(shown.map(({ from, to }) => `${from}/${to}`)).size).toBe(shown.length);
      }),
      { numRuns: 60 },
    );
  });

  it('slides and steps at one length, and steps leave no day out and show none twice', () => {
    fc.assert(
      fc.property(starts, fc.constantFrom('slide' as const, 'step' as const), (start, mode) => {
        const shown = played(start, mode, DECADES);
        const grain = windowGrain(start)!;
        expect(new Set(shown.map((one) => windowLength(one, grain))).size).toBe(1);
        if (mode === 'slide') return;
        shown.slice(1).forEach((one, at) => expect(boundDay(one, 'from')).toBe(boundDay(shown[at]!, 'to') + 1));
      }),
      { numRuns: 60 },
    );
  });

  it('grows from where it began, and ends with the last day of the data', () => {
    fc.assert(
      fc.property(starts, (start) => {
        const shown = played(start, 'grow', DECADES);
        expect(shown.every(({ from }) => from === start.from)).toBe(true);
        expect(boundDay(shown.at(-1)!, 'to')).toBe(DECADES[1]);
      }),
      { numRuns: 60 },
    );
  });

  it('at twice the speed shows each window half as long', () => {
    for (const speed of PLAY_SPEEDS) expect(playInterval(2 * speed)).toBe(playInterval(speed) / 2);
  });

  it.each([
    ['2014/2014', '2014'],
    ['2014-05/2014-05', 'May 2014'],
    ['2014/2016', '2014 – 2016'],
    ['/2016', 'until 2016'],
    ['2014/', 'from 2014'],
  ])('writes %s large as “%s”', (text, words) => {
    expect(playingWords(window(text))).toBe(words);
  });
});
