import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steady } from '@/state/remember';

describe('steady bytes', () => {
  it('are those of the last time as long as they hold the same, and say what came in any case', () => {
    const few = fc.uint8Array({ maxLength: 2, max: 1 });
    fc.assert(
      fc.property(fc.array(few, { minLength: 1 }), (all) => {
        const keep = steady();
        let before: Uint8Array | null = null;
        for (const bytes of all) {
          const kept = keep(bytes);
          expect([...kept]).toEqual([...bytes]);
          if (before && Buffer.from(before).equals(Buffer.from(bytes))) expect(kept).toBe(before);
          before = kept;
        }
      }),
    );
  });
});
