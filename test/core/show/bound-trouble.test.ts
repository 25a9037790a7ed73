import { describe, expect, it } from 'vitest';
import { boundTrouble, orderTrouble, readBound } from '@/core/show/bound-trouble';

describe('a typed bound', () => {
  it.each(['2014', '2014-05', '2014-05-21', '2014~', '201X', ''])('may be “%s”', (text) => {
    expect(boundTrouble(text)).toBeNull();
  });

  it('that is no date is answered by a sentence with an example', () => {
    expect(boundTrouble('2024-13')).toBe(
      'Month 13 does not exist: write an EDTF date such as 2014, 2014-05, 2014-05-21, 2014~ or 201X.',
    );
  });

  it('of two dots or spaces is no bound', () => {
    expect(readBound(' .. ')).toBe('');
    expect(readBound(' 2014 ')).toBe('2014');
  });

  it('may not turn the window round', () => {
    expect(orderTrouble({ from: '2025', to: '2024-05' }, 'from')).toBe('2025 is later than the end, 2024-05.');
    expect(orderTrouble({ from: '2025', to: '2024-05' }, 'to')).toBe('2024-05 is earlier than the beginning, 2025.');
  });

  it('may lie within the other one', () => {
    expect(orderTrouble({ from: '2024-05', to: '2024' }, 'from')).toBeNull();
    expect(orderTrouble({ from: '2024-05', to: '' }, 'from')).toBeNull();
  });
});
