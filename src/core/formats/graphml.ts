import type { Format } from './format';
import { readGraphml } from './graphml-read';
import { writeGraphml } from './write-graphml';
import { carriedByXml } from './write-xml';
import { rootName } from './xml';

/** GraphML, as yEd, Gephi, igraph, networkx and graph databases write it. */
export const graphmlFormat: Format = {
  id: 'graphml',
  label: 'GraphML',
  extensions: ['graphml', 'xml'],
  recognises: ({ text }) => rootName(text) === 'graphml',
  read: readGraphml,
  write: {
    carried: carriedByXml,
    files: (graph, stem) => [{ name: `${stem}.graphml`, text: writeGraphml(graph) }],
  },
};
