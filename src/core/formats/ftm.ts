import type { RawGraph } from '../model/records';
import type { Format } from './format';
import { isFtm, readFtm } from './ftm/read-ftm';
import { writeFtm } from './ftm/write-ftm';
import { RAISED_LIMITS } from './limits';

const LABEL = 'FollowTheMoney';

/** Entities of FollowTheMoney as JSON lines or as a list; relationships are entities whose schema is an edge. */
export const ftmFormat: Format = {
  id: 'ftm',
  label: LABEL,
  extensions: ['ftm.json', 'jsonl', 'ndjson', 'json'],
  recognises: isFtm,
  takesSeveral: true,
  read: (input, options) => readFtm(LABEL, input, options),
  write: {
    carried,
    files: (graph, stem) => [{ name: `${stem}.ftm.json`, text: writeFtm(graph) }],
  },
};

/** Schemata, dates and sources of FollowTheMoney are narrower than ours: what it carries is what it gives back. */
function carried(graph: RawGraph): RawGraph {
  const input = { name: graph.id, text: writeFtm(graph), others: [], json: () => undefined };
  const result = readFtm(LABEL, input, { limits: RAISED_LIMITS });
  return 'graph' in result ? result.graph : { ...graph, sources: [], entities: [], relationships: [] };
}
