import { describe, expect, it } from 'vitest';
import { buildDataset } from '@/core/model/build-dataset';
import { answer } from '@/core/query/answer';
import { EVERYTHING } from '@/core/query/filters';
import { briefHtml, briefMarkdown, briefOf, html } from '@/core/show/brief';
import { rawGraph } from '../../support/graph';

const raw = rawGraph(
  'a-b trade:supplies 2015/.. @TASS; b-c talks:met 2014-05 @TASS,Xinhua; a-c trade:supplies 2012 @Xinhua',
);
const hostile = '<img src=x onerror=alert(1)> *[x](javascript:alert(1))*';
const dataset = buildDataset({
  ...raw,
  entities: raw.entities.map((entity) => (entity.id === 'a' ? { ...entity, name: hostile } : entity)),
  sources: raw.sources.map((source) => ({ ...source, url: `https://paper.example/${source.publisher}?a=1&b="2"` })),
});
const brief = briefOf(dataset, answer(dataset, EVERYTHING), {
  lead: ['All of it.'],
  link: 'https://entente.example/?from=2014',
  date: '2026-03-01',
});

describe('a brief', () => {
  it('tells relationships by family, the earliest first, each with the numbers of its sources', () => {
    expect(brief.parts.map(({ heading }) => heading)).toEqual(raw.families.map(({ label }) => label));
    const trade = brief.parts.find(({ items }) => items.length === 2)!;
    expect(trade.items[0]!.text).toContain('2012');
    expect(trade.items[1]!.text).toContain('2015 – ongoing');
  });

  it('numbers every source once', () => {
    const numbers = brief.parts.flatMap(({ items }) => items.flatMap(({ notes }) => notes));
    expect(new Set(numbers)).toEqual(new Set(brief.notes.map((_, at) => at + 1)));
    expect(brief.notes).toHaveLength(raw.sources.length);
  });

  it('is text in HTML, whatever its letters; and has no script', () => {
    const page = briefHtml(brief);
    expect(page).not.toMatch(/<img|<script/i);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain('href="https://paper.example/');
    expect(page).toContain("default-src 'none'");
  });

  it('leaves nothing in a document that XML refuses', () => {
    expect(html('a\u0000b\u001Bc\uFFFFd\uD800e\tf🐻')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf🐻');
  });

  it('is text in Markdown, with footnotes that are there', () => {
    const text = briefMarkdown(brief);
    expect(text).toContain(String.raw`\<img src=x onerror=alert(1)\> \*\[x\](javascript:alert(1))\*`);
    const asked = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
    for (const number of asked) expect(text).toContain(`\n[^${number}]: `);
    expect(text).toMatch(/taken from Entente on 1 March 2026\. <https:\/\/entente\.example\/\?from=2014>/);
  });
});
