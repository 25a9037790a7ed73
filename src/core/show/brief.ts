import { labelOf, titleOf } from '../words/naming';
import { language as spoken, say } from '../words/say';
import type { Dataset, Row } from '../model/dataset';
import { sourcesOf } from '../model/dataset';
import type { Relationship, Source } from '../model/records';
import { sentenceOf } from './wording';
import type { Subgraph } from '../query/answer';
import { citationOf } from './citation';
import { confidenceWords } from './confidence-words';
import { dateWords, dateWordsBehind } from './date-words';
import { figureWords } from './figure-words';

/** A view in words, with a numbered footnote for every source that it rests on. */
export type Brief = {
  readonly title: string;
  /** The view in words: what is shown of what, and under which filters. */
  readonly lead: readonly string[];
  readonly parts: readonly { readonly heading: string; readonly items: readonly BriefItem[] }[];
  readonly notes: readonly BriefNote[];
  readonly credit: string;
  /** Address of the view; null where a link cannot carry it. */
  readonly link: string | null;
};

/** A relationship as a sentence, with the numbers of its footnotes. */
export type BriefItem = { readonly text: string; readonly notes: readonly number[] };

/** A source: numbered from 1 by its place in the list. */
export type BriefNote = { readonly text: string; readonly url: string | null };

/** What a brief says besides what is in the data. */
export type BriefHead = {
  readonly lead: readonly string[];
  readonly link: string | null;
  /** The day on which it is written, `2026-03-01`. */
  readonly date: string;
};

/** Writes up the relationships of a view by family, earliest first. */
export function briefOf(dataset: Dataset, subgraph: Subgraph, { lead, link, date }: BriefHead): Brief {
  const numbers = new Map<string, number>();
  const notes: BriefNote[] = [];
  const numberOf = (source: Source): number => {
    const known = numbers.get(source.id);
    if (known !== undefined) return known;
    notes.push(noteOf(dataset, source));
    numbers.set(source.id, notes.length);
    return notes.length;
  };
  const byFamily: Row[][] = dataset.families.map(() => []);
  for (const row of subgraph.relationships) byFamily[dataset.relationships.family[row]!]!.push(row);
  const parts = dataset.families.flatMap((family, at) => {
    const rows = byFamily[at]!;
    const items = inTime(dataset, rows).map((row): BriefItem => ({
      text: itemText(dataset, row),
      notes: sourcesOf(dataset, row).map(numberOf),
    }));
    return items.length > 0 ? [{ heading: labelOf(family), items }] : [];
  });
  return { title: titleOf(dataset), lead, parts, notes, credit: creditOf(dataset, dateWordsBehind(date)), link };
}

function creditOf({ title, licence }: Dataset, date: string): string {
  return licence === ''
    ? say('From “{title}”; taken from Entente on {date}.', { title, date })
    : say('From “{title}”, {licence}; taken from Entente on {date}.', { title, licence, date });
}

function inTime(dataset: Dataset, rows: readonly Row[]): readonly Row[] {
  const { startEarliest } = dataset.relationships;
  return rows.toSorted((a, b) => startEarliest[a]! - startEarliest[b]!);
}

function itemText(dataset: Dataset, row: Row): string {
  const record = dataset.relationships.records[row]!;
  const { value, summary, confidence } = record;
  const figure = value ? ` (${figureWords(value)})` : '';
  const stated = confidence === 'confirmed' ? '' : ` [${confidenceWords(confidence)}]`;
  return `${sentenceOf(dataset, row)}${figure}, ${spanText(record)}${stated}.${summary === undefined ? '' : ` ${summary}`}`;
}

function spanText({ start = '', end = '', startBasis }: Relationship): string {
  if (start === '' && end === '') return say('no date known');
  if (start === end) return dateWords(start);
  return `${startText(start, startBasis)} – ${end === '' ? say('end unknown') : end === '..' ? say('ongoing') : dateWords(end)}`;
}

function startText(start: string, basis: Relationship['startBasis']): string {
  if (start === '') return say('beginning unknown');
  if (start === '..') return say('beginning open');
  return basis === 'attested' ? say('by {date}', { date: dateWordsBehind(start) }, 'a date') : dateWords(start);
}

function noteOf(dataset: Dataset, source: Source): BriefNote {
  const { by, kind, language } = citationOf(dataset, source);
  const parts = [
    by,
    source.title === undefined ? null : say('“{title}”', { title: source.title }),
    source.published === undefined ? null : dateWords(source.published),
    language,
    kind?.weak ? labelOf(kind).toLowerCase() : null,
  ];
  return { text: parts.filter((part) => part !== null).join(', '), url: source.url ?? null };
}

/** A brief as Markdown; what it says is text, whatever letters it has. */
export function briefMarkdown({ title, lead, parts, notes, credit, link }: Brief): string {
  const blocks = [
    `# ${markdown(title)}`,
    ...lead.map(markdown),
    ...parts.flatMap(({ heading, items }) => [
      `## ${markdown(heading)}`,
      items.map((item) => `- ${markdown(item.text)}${item.notes.map((note) => `[^${note}]`).join('')}`).join('\n'),
    ]),
    notes
      .map(
        ({ text, url }, at) => `[^${at + 1}]: ${markdown(text)}${url === null ? '' : `, <${encodeURI(decoded(url))}>`}`,
      )
      .join('\n'),
    markdown(credit) + (link === null ? '' : ` <${link}>`),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function markdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ');
}

/** An address as it is meant, so that encoding it changes it once only. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** A brief as a page of its own, without a script; everything in it is text. */
export function briefHtml({ title, lead, parts, notes, credit, link }: Brief): string {
  const body = [
    `<h1>${html(title)}</h1>`,
    ...lead.map((text) => `<p>${html(text)}</p>`),
    ...parts.map(
      ({ heading, items }) =>
        `<h2>${html(heading)}</h2>\n<ul>\n${items.map((item) => `<li>${html(item.text)} ${marks(item.notes)}</li>`).join('\n')}\n</ul>`,
    ),
    `<h2>${html(say('Sources'))}</h2>\n<ol>\n${notes.map(({ text, url }, at) => `<li id="n${at + 1}">${html(text)}${url === null ? '' : `, ${anchor(url)}`}</li>`).join('\n')}\n</ol>`,
    `<p>${html(credit)}${link === null ? '' : ` ${anchor(link)}`}</p>`,
  ];
  return `<!doctype html>
<html lang="${spoken()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}</title>
<style>body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif;color-scheme:light dark}li{margin:.35rem 0;overflow-wrap:anywhere}sup{line-height:0}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function marks(numbers: readonly number[]): string {
  return numbers.map((number) => `<sup><a href="#n${number}">${number}</a></sup>`).join(' ');
}

function anchor(url: string): string {
  return /^https?:/i.test(url) ? `<a rel="noopener noreferrer" href="${html(url)}">${html(url)}</a>` : html(url);
}

/** Characters that no document in XML may hold, not even escaped. */
const NO_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as HTML or XML has it. */
export function html(text: string): string {
  return text
    .replaceAll(NO_XML, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
