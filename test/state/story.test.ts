import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import type { Story } from '@/core/model/records';
import { readLink, writeLink } from '@/state/permalink';
import { isAtStep, pruneView, readingOf, viewOfStep } from '@/state/story';
import { rawGraph } from '../support/graph';

const story: Story = {
  id: 'gas',
  title: 'Gas',
  summary: 'A line.',
  steps: [
    { title: 'One', text: [{ text: 'A supplies B.', notes: ['a-b'] }], view: 'from=2014&actor=a' },
    { title: 'Two', text: [{ text: 'B met C.', notes: ['b-c'] }], view: 'select=b,c&actor=nobody' },
  ],
};
const dataset = buildDataset({ ...rawGraph('a-b 2014; b-c 2020'), stories: [story] });

function opened(link: string) {
  const { view, notices } = pruneView(readLink(link).view, dataset);
  return { link: writeLink(view), notices, view };
}

describe('a link with a story', () => {
  it('opens what the step shows, when it says nothing else', () => {
    expect(opened('story=gas&step=1').link).toBe('from=2014&actor=a&story=gas&step=1');
    expect(opened('story=gas').link).toBe('from=2014&actor=a&story=gas&step=1');
  });

  it('keeps the colours and the frame that it asks for', () => {
    expect(opened('story=gas&step=2&theme=dark&embed=1').link).toBe('select=b,c&theme=dark&story=gas&step=2&embed=1');
  });

  it('says just what it says, when it says more: the reader had gone on from the step', () => {
    expect(opened('story=gas&step=1&from=2016').link).toBe('from=2016&story=gas&step=1');
  });

  it('tells a story or a step that is not there', () => {
    expect(opened('story=oil&step=2&from=2014')).toMatchObject({ link: 'from=2014' });
    expect(opened('story=oil').notices[0]).toContain('no story “oil”');
    expect(opened('story=gas&step=9')).toMatchObject({ link: 'select=b,c&story=gas&step=2' });
    expect(opened('story=gas&step=9').notices[0]).toContain('2 steps and no step 9');
    expect(opened('step=2').notices[0]).toContain('no story');
    expect(readLink('story=gas&step=0').notices[0]).toContain('step=0');
  });
});

describe('a step of a story', () => {
  it('shows what it says, without ids that the dataset does not have', () => {
    const { view } = opened('theme=light');
    expect(writeLink(viewOfStep(dataset, view, 'gas', 2))).toBe('select=b,c&theme=light&story=gas&step=2');
  });

  it('knows whether the reader is still there', () => {
    expect(isAtStep(dataset, opened('story=gas&step=1').view)).toBe(true);
    expect(isAtStep(dataset, opened('story=gas&step=1&from=2016').view)).toBe(false);
  });

  it('is what a view reads', () => {
    expect(readingOf(dataset, opened('story=gas&step=2').view)).toMatchObject({ story, number: 2 });
    expect(readingOf(dataset, opened('').view)).toBeNull();
  });
});
