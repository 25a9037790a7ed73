import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XmlElement } from '@/core/formats/xml';
import { readXml, rootName } from '@/core/formats/xml';

function read(text: string, records: readonly string[] = ['node'], depth = 64) {
  const found: XmlElement[] = [];
  const told: string[] = [];
  const problem = readXml(
    text,
    { depth },
    {
      records: new Set(records),
      record: (element) => found.push(element),
      instruction: (body) => told.push(body),
    },
  );
  return { problem, found, told };
}

const GRAPH = `<?xml version="1.0"?>
<!-- a <graph> -->
<g:graph xmlns:g="urn:g">
  <g:node id="a &amp; b">
    <label>one&#10;<![CDATA[<two>]]></label>
    <viz:size value="1"/>
    <node id="c"/></g:node>
</g:graph>`;

describe('XML', () => {
  it('is given record by record, inner ones first, each with its place, its text and what stands in it', () => {
    const { problem, found } = read(GRAPH);
    expect(problem).toBeNull();
    expect(found.map(({ attributes, parent, place }) => [attributes['id'], parent?.name, place])).toEqual([
      ['c', 'node', { line: 7, column: 5 }],
      ['a & b', 'graph', { line: 4, column: 3 }],
    ]);
    expect(found[1]!.children.map(({ name, text }) => [name, text])).toEqual([
      ['label', 'one\n<two>'],
      ['viz:size', ''],
    ]);
  });

  it('may begin with blank lines, and its places are still those of the text', () => {
    expect(read(`\n\n ${GRAPH}`).found[0]!.place).toEqual({ line: 9, column: 5 });
    expect(read('\n <node/>').found[0]!.place).toEqual({ line: 2, column: 2 });
  });

  it('is refused with a sentence where it has a document type, whatever that says', () => {
    const laughs = '<!DOCTYPE graph [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    for (const doctype of [laughs, '<!DOCTYPE graph SYSTEM "file:///etc/passwd">']) {
      const { problem, found } = read(`<?xml version="1.0"?>\n${doctype}<graph><node>&b;</node></graph>`);
      expect(problem).toMatchObject({
        place: { line: 2, column: 1 },
        what: expect.stringContaining('document type') as unknown,
      });
      expect(found).toEqual([]);
    }
  });

  it('knows no entities but the five', () => {
    expect(read('<node>&lt;&gt;&amp;&quot;&apos;&#x41;</node>').found[0]!.text).toBe('<>&"\'A');
    expect(read('<node>&constructor;</node>').problem).not.toBeNull();
    expect(read('<node>\n&nbsp;</node>').problem).toMatchObject({ place: { line: 2, column: 7 } });
  });

  it('is refused where it is nested too deeply', () => {
    const { problem } = read(`${'<a>'.repeat(9)}${'</a>'.repeat(9)}`, [], 8);
    expect(problem).toMatchObject({
      place: { line: 1, column: 25 },
      what: expect.stringContaining('deeper than 8') as unknown,
    });
  });

  it.each([
    ['<node>', 'the element “node” is not closed'],
    ['<node></nod>', 'a closing tag does not belong to the element that stands open'],
    ['<node></nod></b>', 'a closing tag does not belong to the element that stands open'],
    ['</node>', 'a closing tag “node” closes nothing that stands open'],
    ['<node a="1" a="2"/>', 'the attribute “a” is given twice'],
    ['<node a=1/>', 'an attribute has no value in quotes'],
    ['<node a="1"b="2"/>', 'two attributes stand together without a space'],
    ['<node/><node/>', 'a second outermost element begins'],
    ['<node/>more', 'there is text outside the outermost element'],
    ['<node>&nbsp;</node>', 'what stands between “&” and “;” is none of the five names that XML has'],
    ['<node>a & b;</node>', 'a “&” stands alone, or what follows it is no name of a character'],
    ['<node>&#xZ;</node>', 'a “&” stands alone, or what follows it is no name of a character'],
    ['<node>1 < 2</node>', 'a tag holds a sign that may not stand there, or a “<” begins none'],
    ['<node>\u0001</node>', 'a sign stands in it that XML does not allow'],
    ['<node><!-- a -- b --></node>', '“--” stands within a comment'],
    ['<?xml version="x"?><node/>', 'the XML declaration is wrong or does not stand at the beginning'],
    ['<node/><!-- a', 'the file ends in the middle'],
    ['', 'there is no element in it'],
    ['<node>]]></node>', 'the reader of XML says “the string "]]>" is disallowed in char data”'],
  ])('is refused with its place and the reason where it is not well formed: %s', (text, reason) =>
    expect(read(text).problem).toMatchObject({ place: { line: 1 }, what: `this is no sound XML: ${reason}` }),
  );

  it('gives the texts of our own instruction', () => {
    expect(read('<?entente {"a": 1}?><node/>').told).toEqual(['{"a": 1}']);
  });

  it('never throws and never hangs, whatever stands in it', () => {
    const scraps = fc.constantFrom(
      '<',
      '>',
      '/',
      '<!',
      '[',
      ']',
      ']]>',
      '<![CDATA[',
      '--',
      '<?',
      '?>',
      '&',
      '&#x',
      'FFFFFFFF',
      ';',
      '"',
      '=',
      'node',
      ' ',
      '\r',
      '\uD800',
      '\u0000',
      '<!DOCTYPE',
      'xmlns:',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 30 }), fc.nat(GRAPH.length), (parts, at) => {
        const text = GRAPH.slice(0, at) + parts.join('') + GRAPH.slice(at);
        const { problem } = read(text);
        if (problem) expect(problem.place!.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
        rootName(text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the root element', () => {
  it('is found behind declarations, comments and instructions, without its prefix', () => {
    expect(rootName(GRAPH)).toBe('graph');
    expect(rootName('<!DOCTYPE a [<!ENTITY b "<c>">]> <?x?><!-- <d> --><a/>')).toBe('a');
    for (const text of ['', '{}', '<', '<?xml', '<!--', 'a<b>']) expect(rootName(text)).toBe('');
  });
});
