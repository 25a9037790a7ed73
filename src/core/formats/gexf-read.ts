import type { Input, ReadOptions, ReadResult } from './format';
import { tellClock } from './gexf-clock';
import { readEdge, readNode } from './gexf-records';
import { scaleOf } from './gexf-times';
import type { Columns } from './gexf-values';
import { declareColumns, emptyColumns } from './gexf-values';
import type { XmlElement } from './xml';
import { importXml } from './xml-import';
import { say } from '../words/say';

const RECORDS: ReadonlySet<string> = new Set(['meta', 'attributes', 'node', 'edge']);

/** Reads GEXF 1.1 to 1.3. */
export function readGexf(input: Input, options: ReadOptions): ReadResult {
  const scale = scaleOf(input.text);
  const columns: Readonly<Record<'node' | 'edge', Columns>> = { node: emptyColumns(), edge: emptyColumns() };
  return importXml('GEXF', input, options, RECORDS, (desk) => {
    const context = { desk, scale, columns };
    if (scale === 'dates') tellClock(input.text, desk.remark);
    let about: ReturnType<typeof aboutOf> = {};
    return {
      record: (element) => {
        if (element.name === 'node') readNode(element, context);
        else if (element.name === 'edge') readEdge(element, context);
        else if (element.name === 'attributes')
          declareColumns(element, columns[element.attributes['class'] === 'edge' ? 'edge' : 'node'], desk);
        else about = aboutOf(element);
      },
      about: () => about,
    };
  });
}

/** What a file says of itself; some write its title in capitals. */
function aboutOf({ children }: XmlElement): { readonly title?: string; readonly description?: string } {
  const textOf = (wanted: string): string | undefined => {
    const text = children.find(({ name }) => name.toLowerCase() === wanted)?.text.trim();
    return text === '' ? undefined : text;
  };
  const [title, creator, keywords] = [textOf('title'), textOf('creator'), textOf('keywords')];
  const parts = [
    textOf('description'),
    creator === undefined ? undefined : say('Made with or by: {creator}.', { creator }),
    keywords === undefined ? undefined : say('Keywords: {keywords}.', { keywords }),
  ].filter((part) => part !== undefined);
  return {
    ...(title === undefined ? {} : { title }),
    ...(parts.length === 0 ? {} : { description: parts.join(' ') }),
  };
}
