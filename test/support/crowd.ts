import type { Dataset } from '@/core/model/dataset';
import type { Subgraph } from '@/core/query/answer';
import type { Crowd, CrowdLooks, CrowdStanding } from '@/core/show/crowd';
import { gatherCrowd, rollOf, standingOf } from '@/core/show/crowd';

/** A crowd as it stands, from who is in it to where. */
export function crowdOf(
  dataset: Dataset,
  subgraph: Subgraph,
  drawn: Uint8Array,
  staging: CrowdLooks & CrowdStanding,
): Crowd | null {
  const roll = rollOf(dataset, subgraph, drawn, staging);
  if (roll.count === 0) return null;
  return { ...gatherCrowd(dataset, subgraph, roll, staging), ...standingOf(dataset, roll, staging) };
}
