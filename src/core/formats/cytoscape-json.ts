import type { Properties } from '../model/records';
import type { Attributes } from './attributes';
import { entityFrom, relationshipFrom } from './attributes';
import { carriedByAttributes } from './carried';
import { writeCytoscape } from './write-cytoscape';
import type { Element } from './cytoscape-elements';
import { elementsOf, isCytoscape, troubleIn } from './cytoscape-elements';
import { readHead } from './head';
import type { Desk, Imported } from './json-import';
import { jsonImport } from './json-import';
import { typedByLabel } from './labels';
import type { Loose } from './loose';
import { exactText, isLoose, textOf, without } from './loose';
import { headOfLoose, looseRecords, tellPosition } from './loose-records';
import { say, word } from '../words/say';

/** Cytoscape.js JSON, as Cytoscape.js and the desktop program write it. */
export const cytoscapeFormat = jsonImport({
  id: 'cytoscape',
  label: 'Cytoscape.js JSON',
  extensions: ['cyjs', 'json'],
  recognises: isCytoscape,
  read: readNetwork,
  write: {
    carried: carriedByAttributes,
    files: (graph, stem) => [{ name: `${stem}.cyjs`, text: writeCytoscape(graph) }],
  },
});

/** Key of a network's data under which Entente's own head stands. */
const HEAD = 'entente';

/** Of compound nodes, which stand within others. */
const PART_OF = { id: 'part-of', label: word('is part of'), inverse: word('contains') };

function readNetwork(content: unknown, desk: Desk): Imported {
  const problems = troubleIn(content);
  if (problems.length > 0) return { problems };
  const elements = elementsOf(content, desk);
  const data = isLoose(content) && isLoose(content['data']) ? content['data'] : {};
  const head = HEAD in data ? readHead(data[HEAD]) : undefined;
  if (head !== undefined && !('trouble' in head)) {
    for (const element of elements) addOwn(element, desk);
    return head;
  }
  if (head)
    desk.remark({
      outcome: 'dropped',
      what: word('heads'),
      why: '{trouble}',
      values: head,
      place: desk.at('data', HEAD),
    });
  tellSettings(content, desk);
  addNodes(elements, desk);
  addEdges(elements, desk);
  return headOfLoose(without(data, HEAD), desk, desk.at('data'));
}

/** An element that Entente wrote: its attributes mean just what they say. */
function addOwn({ id, data, isEdge, place }: Element, desk: Desk): void {
  const [type, name] = [data['type'], data['name']].map(exactText);
  const typed = type === undefined ? {} : { type };
  if (!isEdge) {
    const attributes = without(data, 'id', 'type', 'name') as Attributes;
    desk.entity({ id, ...typed, ...(name === undefined ? {} : { name }), ...entityFrom(attributes) }, place);
    return;
  }
  const [from = '', to = ''] = [data['source'], data['target']].map(exactText);
  const attributes = without(data, 'id', 'type', 'source', 'target') as Attributes;
  desk.relationship({ id, ...typed, from, to, ...relationshipFrom(attributes) }, place);
}

function addNodes(elements: readonly Element[], desk: Desk): void {
  const records = looseRecords(desk);
  for (const { id, item, data, isEdge, place } of elements) {
    if (isEdge) continue;
    const parent = textOf(data['parent']);
    const draft = records.entity(id, without(data, 'id', 'parent'));
    desk.entity({ ...draft, ...withClasses(item, draft.properties) }, place);
    if (isLoose(item['position']) && typeof item['position']['x'] === 'number') tellPosition(desk, place, id);
    if (parent === undefined) continue;
    desk.relationshipType({ ...PART_OF, label: say(PART_OF.label), inverse: say(PART_OF.inverse) });
    desk.relationship({ type: PART_OF.id, from: id, to: parent }, place);
  }
}

function addEdges(elements: readonly Element[], desk: Desk): void {
  const records = looseRecords(desk);
  const edges = elements.filter(({ isEdge }) => isEdge);
  const typed = typedByLabel(
    edges.map(({ data }) => textOf(data['label'])),
    desk,
  );
  for (const { id, item, data, place } of edges) {
    const [from = '', to = ''] = [data['source'], data['target']].map(exactText);
    const attributes = without(data, 'id', 'source', 'target', 'label');
    const draft = typed(records.relationship(from, to, attributes), textOf(data['label']));
    desk.relationship({ ...draft, id, ...withClasses(item, draft.properties) }, place);
  }
}

function withClasses({ classes }: Loose, properties: Properties | undefined): { readonly properties?: Properties } {
  const names = Array.isArray(classes) ? classes.join(' ') : textOf(classes);
  return names === undefined || names === '' ? {} : { properties: { ...properties, classes: names } };
}

/** Keys of a network that say what it holds, and not how it is drawn. */
const CONTENT = ['elements', 'nodes', 'edges', 'data'];

function tellSettings(content: unknown, { remark, at }: Desk): void {
  for (const key of Object.keys(isLoose(content) ? without(content, ...CONTENT) : {})) {
    const why = word('they say how and by what the network is drawn');
    remark({ outcome: 'dropped', what: word('settings'), why, place: at(key), record: key });
  }
}
