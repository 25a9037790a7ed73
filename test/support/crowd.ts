import type { Dataset } from '@/core/model/dataset';
import type { Subgraph } from '@/core/query/answer';
import type { Crowd, CrowdLooks, CrowdStanding } from '@/core/show/crowd';
import { gatherCrowd, standCrowd } from '@/core/show/crowd';

/** A crowd as it stands, from who is in it to where. */
export function crowdOf(
  dataset: Dataset,
  subgraph: Subgraph,
  drawn: Uint8Array,
  staging: CrowdLooks & CrowdStanding,
): Crowd | null {
  const gathered = gatherCrowd(dataset, subgraph, drawn, staging);
  return gathered && standCrowd(dataset, gathered, staging);
}
