import { useComputedColorScheme } from '@mantine/core';
import type { Row } from '@/core/model/dataset';
import { useOpened } from '../app-context';
import { lookOf } from './appearance';

/** The colour of a family, as its lines have it in the picture. */
export function FamilyMark({ family }: { readonly family: Row }) {
  const { dataset } = useOpened();
  const scheme = useComputedColorScheme('light');
  const look = lookOf(dataset).families[family];
  return <span className="family-mark" style={{ background: look?.colour[scheme] }} aria-hidden />;
}
