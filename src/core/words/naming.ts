import { language } from './say';

/** Texts by the BCP 47 tags of their languages. */
type Texts = Readonly<Record<string, string>>;

/** What an entity is called, in the language that is spoken where its record has a name in it. */
export function nameOf({ name, names }: { readonly name: string; readonly names?: Texts }): string {
  return names ? (ownText(names) ?? name) : name;
}

/** What a type, a family, a verb or a kind is called, in the language that is spoken where its record has a label in it. */
export function labelOf({ label, labels }: { readonly label: string; readonly labels?: Texts }): string {
  return labels ? (ownText(labels) ?? label) : label;
}

/** What a dataset, a story, one of its steps or a question is entitled, likewise. */
export function titleOf({ title, titles }: { readonly title: string; readonly titles?: Texts }): string {
  return titles ? (ownText(titles) ?? title) : title;
}

/** What a dataset is said to be, likewise. */
export function descriptionOf(one: { readonly description: string; readonly descriptions?: Texts }): string {
  return one.descriptions ? (ownText(one.descriptions) ?? one.description) : one.description;
}

/** What a story is about, likewise. */
export function storySummaryOf({
  summary,
  summaries,
}: {
  readonly summary: string;
  readonly summaries?: Texts;
}): string {
  return summaries ? (ownText(summaries) ?? summary) : summary;
}

/** A sentence of a story, likewise. */
export function storyTextOf({ text, texts }: { readonly text: string; readonly texts?: Texts }): string {
  return texts ? (ownText(texts) ?? text) : text;
}

/** The words of a type or a verb the other way round, likewise; undefined where its record has none. */
export function inverseOf({ inverse, inverses }: { readonly inverse?: string; readonly inverses?: Texts }) {
  return inverses ? (ownText(inverses) ?? inverse) : inverse;
}

/** The plural of a type, likewise, and where that is lacking what one of it is called. */
export function pluralOf(type: {
  readonly label: string;
  readonly plural?: string;
  readonly labels?: Texts;
  readonly plurals?: Texts;
}): string {
  return (type.plurals && ownText(type.plurals)) ?? (type.labels && ownText(type.labels)) ?? type.plural ?? type.label;
}

/** The text in the language that is spoken: by its very tag, else by one that begins as it does (RFC 4647, lookup). */
function ownText(texts: Texts): string | undefined {
  const tag = language();
  const own = Object.hasOwn(texts, tag) ? tag : Object.keys(texts).find((one) => isAkin(one, tag));
  const text = own === undefined ? undefined : texts[own];
  return text === '' ? undefined : text;
}

function isAkin(one: string, other: string): boolean {
  const [a, b] = [`${one}-`.toLowerCase(), `${other}-`.toLowerCase()];
  return a.startsWith(b) || b.startsWith(a);
}
