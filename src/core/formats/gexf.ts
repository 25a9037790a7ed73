import type { Format } from './format';
import { readGexf } from './gexf-read';
import { writeGexf } from './write-gexf';
import { carriedByXml } from './write-xml';
import { rootName } from './xml';

/** GEXF 1.1, 1.2 and 1.3, as Gephi writes it, with times. */
export const gexfFormat: Format = {
  id: 'gexf',
  label: 'GEXF',
  extensions: ['gexf'],
  recognises: ({ text }) => rootName(text) === 'gexf',
  read: readGexf,
  write: {
    carried: carriedByXml,
    files: (graph, stem) => [{ name: `${stem}.gexf`, text: writeGexf(graph) }],
  },
};
