import { parseSync, Visitor } from 'vite';

/** A file of the repository: its path from the root, with `/`, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What stands in code: every module it names, and every use of a name that the pure core must not know. */
export type Reading = { readonly imports: readonly string[]; readonly impurities: readonly string[] };

/** Globals through which a function would see or change more than its arguments. */
const OUTSIDE = new Set([
  'document',
  'window',
  'globalThis',
  'self',
  'fetch',
  'localStorage',
  'navigator',
  'performance',
  'crypto',
]);

/** Reads TypeScript or JavaScript: static, type-only and dynamic imports, re-exports, import types, worker addresses. */
export function readCode({ path, text }: SourceFile): Reading {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const imports = new Set<string>();
  const impurities = new Set<string>();
  const declared = new Set<string>();
  const used = new Set<string>();
  const use = (node: { readonly type: string; readonly name?: unknown }): void => {
    if (node.type === 'Identifier') used.add(String(node.name));
  };
  const declare = (node: unknown): void => namesIn(node).forEach((name) => declared.add(name));
  new Visitor({
    ImportDeclaration: ({ source }) => void imports.add(source.value),
    ExportAllDeclaration: ({ source }) => void imports.add(source.value),
    ExportNamedDeclaration: ({ source }) => void (source && imports.add(source.value)),
    ImportExpression: ({ source }) => void imports.add(literal(source) ?? '(computed)'),
    TSImportType: ({ source }) => void imports.add(source.value),
    NewExpression: ({ callee, arguments: args }) => {
      if (callee.type !== 'Identifier') return;
      const address = args[0] && literal(args[0]);
      if (callee.name === 'URL' && args.length === 2 && address) imports.add(address);
      if (callee.name === 'Date' && args.length === 0) impurities.add('new Date()');
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && callee.name === 'Date') impurities.add('Date()');
      use(callee);
    },
    MemberExpression: ({ object, property }) => {
      use(object);
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      const member = `${object.name}.${property.name}`;
      if (member === 'Date.now' || member === 'Math.random') impurities.add(member);
    },
    VariableDeclarator: ({ id }) => declare(id),
    FunctionDeclaration: ({ id, params }) => declare([id, ...params]),
    FunctionExpression: ({ params }) => declare(params),
    ArrowFunctionExpression: ({ params }) => declare(params),
  }).visit(program);
  for (const name of used) if (OUTSIDE.has(name) && !declared.has(name)) impurities.add(name);
  return { imports: [...imports], impurities: [...impurities] };
}

function literal(node: { readonly type: string; readonly value?: unknown }): string | null {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** The names that a pattern binds; its default values count as well, which only makes the check of globals milder. */
function namesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, name } = node as { type?: unknown; name?: unknown };
  if (type === 'Identifier') return [String(name)];
  return Object.values(node).flatMap(namesIn);
}
