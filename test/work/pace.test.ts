import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawnAndRested } from '@/work/pace';

/** Draws a frame, which takes so long. */
let frame: (ms: number) => Promise<void>;

beforeEach(() => {
  vi.useFakeTimers();
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => waiting.push(callback));
  frame = async (ms) => {
    await vi.advanceTimersByTimeAsync(ms);
    for (const callback of waiting.splice(0)) callback();
    await vi.advanceTimersByTimeAsync(0);
  };
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function waited(): { readonly isOver: () => boolean } {
  let isOver = false;
  void drawnAndRested().then(() => (isOver = true));
  return { isOver: () => isOver };
}

describe('who shows something again and again', () => {
  it('waits ten times as long as two frames took', async () => {
    const wait = waited();
    await frame(10);
    await frame(30);
    await vi.advanceTimersByTimeAsync(399);
    expect(wait.isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(wait.isOver()).toBe(true);
  });

  it('waits a second at most', async () => {
    const wait = waited();
    await frame(500);
    await frame(500);
    await vi.advanceTimersByTimeAsync(999);
    expect(wait.isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(wait.isOver()).toBe(true);
  });

  it('waits on as long as nothing is drawn', async () => {
    const wait = waited();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(wait.isOver()).toBe(false);
  });
});
