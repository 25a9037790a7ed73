import { parseSync, Visitor } from 'vite';
import { messageKey } from '@/core/words/say';
import type { SourceFile } from './source-code';

/** The messages of a file of code, and what a person would read that is none. */
export type Sayings = { readonly messages: readonly string[]; readonly unsaid: readonly string[] };

type Node = { readonly type: string; readonly start: number; readonly end: number };

/** Functions whose first argument is a message. */
const SAYING = new Set(['say', 'sayParts', 'word']);

/** Attributes of elements that are never read by a person. */
const SILENT =
  /^(class\w*|style|id|key|type|role|href|rel|target|d|bd|bg|fill|stroke\w*|transform|viewBox|data-.*|size|variant|color|c|position|aria-(live|haspopup|orientation|sort|current|controls|describedby|labelledby)|event|keepMounted|points|preserveAspectRatio|sizes|withinPortal|[pm][tblrxy]?|m[ai]h|gap|justify|align|wrap|openDelay|closeDelay|mode|accept|autoComplete|inputMode|clip|mask|dominantBaseline|textAnchor|radius|scrollbars|loaderProps|w|width|height|offset|attributes)$/;

/** Values of an object that are names for the code, whatever is written in them. */
const SILENT_KEYS = /^(type|keys)$/;

/** What cannot be words for a person: names of the code, of keys, of styles, of addresses. */
const NOT_WORDS =
  /^(?:[^A-Za-z]*|[a-z][\w.:/*#-]*|[A-Z]|(Arrow|Page)(Up|Down|Left|Right)|Home|End|Enter|Escape|Tab|Delete|Backspace|Shift|Control|Meta|Alt|Dead|Esc|Ctrl\/⌘|Arrow( \{\})*|((Mod|Shift|Alt)\+)+.*|GET|POST|SVG|PNG|CSV|JSON|[A-Z_\d]+|M[\d\s.,A-Za-z-]*\d[\d\s.,A-Za-z-]*|https?:.*|use strict|.*\bsans-serif|node, edge|hyperedge at .*|.*(\((min|max)-\w+:|\[[\w-]+[=\]]).*)$/;

/** Functions whose arguments are never read: names to compare with or to listen to. */
const ASKING =
  /^(closest|matches|querySelector(All)?|has|includes|describe|meta|startsWith|endsWith|matchMedia|on|once|off)$/;

/** Names that are the same in every language. */
const NAMES =
  /^(Entente|Wikidata|FollowTheMoney|GraphML|JSON Graph Format|(Entente|Cytoscape\.js) JSON|Neo4j JSON \(APOC\)|LabelGraphics)$/;

/** Finds what a file says: the messages that it hands on, and the words that it does not. */
export function readSayings({ path, text }: SourceFile): Sayings {
  const { program } = parseSync(path, text);
  const messages: string[] = [];
  const unsaid: string[] = [];
  /** Where words are none for a person: in types, errors, imports, styles, keys, and in what is said already. */
  const passed: [number, number][] = [];
  const pass = ({ start, end }: Node): void => void passed.push([start, end]);
  const found: { readonly at: number; readonly words: string }[] = [];
  const find = ({ start }: Node, words: string, isRead = isForPersons(words)): void =>
    void (isRead && found.push({ at: start, words }));
  new Visitor({
    ImportDeclaration: pass,
    ImportExpression: pass,
    ExportNamedDeclaration: ({ source }) => void (source && pass(source)),
    TSTypeAliasDeclaration: pass,
    TSInterfaceDeclaration: pass,
    TSLiteralType: pass,
    TSTypeAnnotation: pass,
    TSTypeParameterInstantiation: pass,
    NewExpression: (node) => {
      // What is thrown is a bug; what stands in a set is there to be compared with.
      if (node.callee.type === 'Identifier' && /(Error|Set)$/.test(node.callee.name)) pass(node);
    },
    Property: ({ key, computed, value }) => {
      if (!computed) pass(key);
      if (key.type === 'Identifier' && SILENT_KEYS.test(key.name)) pass(value);
    },
    MemberExpression: ({ property, computed }) => void (computed && property.type === 'Literal' && pass(property)),
    BinaryExpression: ({ left, right }) =>
      [left, right].forEach((side) => void (side.type === 'Literal' && pass(side))),
    SwitchCase: ({ test }) => void (test && pass(test)),
    JSXAttribute: ({ name, value }) => {
      const called = name.type === 'JSXIdentifier' ? name.name : '';
      if (called === 'message' && value?.type === 'Literal') messages.push(value.value);
      if (called === 'message' || SILENT.test(called)) if (value) pass(value);
    },
    AssignmentExpression: ({ left, right }) => {
      if (/\bstyle\b/.test(text.slice(left.start, left.end))) pass(right);
    },
    CallExpression: ({ callee, arguments: all }) => {
      const [first, second, third] = all;
      const called = callee.type === 'MemberExpression' ? callee.property : callee;
      const isSilent = called.type === 'Identifier' && ASKING.test(called.name);
      if (isSilent) all.forEach((one) => void (/Literal$|^Object/.test(one.type) && pass(one)));
      if (callee.type !== 'Identifier' || !SAYING.has(callee.name) || !first) return;
      const last = callee.name === 'word' ? second : third;
      const context = last?.type === 'Literal' ? String(last.value) : '';
      for (const message of literals(first)) messages.push(messageKey(message, context));
      pass(first);
      if (last) pass(last);
    },
    JSXText: (node) => find(node, node.value, /[A-Za-z]{2}/.test(node.value) && !NAMES.test(node.value.trim())),
    Literal: (node) => {
      if (typeof node.value === 'string') find(node, node.value);
    },
    TemplateLiteral: (node) => find(node, node.quasis.map(({ value }) => value.cooked ?? '').join(' {} ')),
  }).visit(program);
  for (const { at, words } of found) {
    if (passed.some(([start, end]) => at >= start && at < end)) continue;
    unsaid.push(`${path}:${text.slice(0, at).split('\n').length}: ${words.trim()}`);
  }
  return { messages, unsaid };
}

/** Words with a space between them, or one with a capital letter. */
function isForPersons(text: string): boolean {
  const words = text
    .replace(/<style>[^]*?<\/style>/, '')
    .replaceAll(/<[^>]*>?/g, '')
    .replaceAll('{}', '')
    .trim();
  if (NOT_WORDS.test(words) || NAMES.test(words)) return false;
  return /[A-Za-z]{2,}[,;:]? [A-Za-z(“]/.test(words) || /^[A-Z][a-z]+/.test(words);
}

/** The texts that an argument may be: one, or one of the two of a condition. */
function literals(node: { readonly type: string }): readonly string[] {
  if (node.type === 'Literal') return [String((node as unknown as { value: unknown }).value)];
  if (node.type === 'TemplateLiteral') {
    const { quasis } = node as unknown as { quasis: readonly { value: { cooked: string } }[] };
    return quasis.length === 1 ? [quasis[0]!.value.cooked] : [];
  }
  if (node.type !== 'ConditionalExpression') return [];
  const { consequent, alternate } = node as unknown as Record<'consequent' | 'alternate', { readonly type: string }>;
  return [...literals(consequent), ...literals(alternate)];
}
