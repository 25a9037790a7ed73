import { apocFormat } from './apoc';
import { cx2Format } from './cx2';
import { cytoscapeFormat } from './cytoscape-json';
import { ententeFormat } from './entente';
import type { Format } from './format';
import { ftmFormat } from './ftm';
import { gexfFormat } from './gexf';
import { gmlFormat } from './gml';
import { graphmlFormat } from './graphml';
import { jsonGraphFormat } from './json-graph';
import { nodeLinkFormat } from './node-link';
import { stixFormat } from './stix';
import { tableFormat } from './table/table';

/** Every format that can be read, in the order in which they are tried. */
export const FORMATS: readonly Format[] = [
  ententeFormat,
  ftmFormat,
  stixFormat,
  cx2Format,
  apocFormat,
  jsonGraphFormat,
  cytoscapeFormat,
  nodeLinkFormat,
  gexfFormat,
  graphmlFormat,
  gmlFormat,
  tableFormat,
];
