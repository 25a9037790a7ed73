import type { XmlElement } from './xml';
import type { Entries, XmlDesk } from './xml-import';
import { say, word } from '../words/say';

/** The nearest element of a name around another. */
export function enclosing({ parent }: XmlElement, name: string): XmlElement | null {
  for (let one = parent; one !== null; one = one.parent) if (one.name === name) return one;
  return null;
}

/** XML attributes that the format does not have, as the file writes them. */
export function othersIn({ attributes }: XmlElement, known: ReadonlySet<string>): Entries {
  const names = Object.keys(attributes).filter((name) => !known.has(name) && !/^xml(?:$|ns|:)/.test(name));
  return names.map((name) => [name, attributes[name]!]);
}

const PART_OF = { id: 'part-of', label: word('is part of'), inverse: word('has as a part'), directed: true };

/** A node inside of others is part of them: a relationship like any other. */
export function addNesting(
  desk: XmlDesk,
  { place }: XmlElement,
  child: string,
  parents: readonly (string | undefined)[],
): void {
  for (const parent of new Set(parents)) {
    if (parent === undefined || parent === '' || child === '') continue;
    const why = word('each is a relationship “is part of”');
    desk.remark({ outcome: 'changed', what: word('entities inside of others'), why, place, record: child });
    desk.relationshipType({ ...PART_OF, label: say(PART_OF.label), inverse: say(PART_OF.inverse) });
    desk.relationship({ id: `${child} in ${parent}`, type: PART_OF.id, from: child, to: parent }, place);
  }
}

/** Says of the looks of a record that they are not kept: they stand in elements of other vocabularies, as `viz:color`. */
export function tellLooks({ children, place, attributes }: XmlElement, { remark }: XmlDesk): void {
  if (!children.some(({ name }) => name.includes(':'))) return;
  const why = word('Entente places, colours and sizes what it shows by its own rules');
  remark({ outcome: 'dropped', what: word('looks of a drawing'), why, place, record: attributes['id'] });
}
