import { it } from 'vitest';
import { FORMATS } from '@/core/formats';
import { expectReadBack } from '../support/formats';
it.each(FORMATS.filter((f) => f.write).map((f) => [f.id, f] as const))('%s', (_, f) => {
  expectReadBack(f, 900);
});
