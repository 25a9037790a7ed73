import type * as z from 'zod';
import type {
  EntityType,
  Family,
  Json,
  Properties,
  RawGraph,
  RelationshipType,
  SourceKind,
  Verb,
} from '../model/records';
import type { EntenteFile } from './entente-schema';
import { ententeSchema } from './entente-schema';
import type { PathProblem } from './format';
import { tooLarge } from './too-large';
import type { ContentResult } from './json-format';
import { jsonFormat } from './json-format';
import { workspaceOf } from './workspace-schema';
import { writeEntente } from './write-entente';

/** Entente's own format, version 1: the schema is in `entente-schema.ts`. */
export const ententeFormat = jsonFormat({
  id: 'entente',
  label: 'Entente JSON',
  extensions: ['json'],
  recognises: (content) =>
    typeof content === 'object' && content !== null && 'format' in content && content.format === 'entente',
  read: (content, { text }, { limits }) => {
    const problems = tooLarge(text, content as object, limits);
    return problems.length > 0 ? { problems } : readEntente(content);
  },
  write: {
    carried: (graph) => graph,
    files: (graph, stem) => [{ name: `${stem}.json`, text: writeEntente(graph) }],
  },
});

/** The graph that parsed JSON in Entente's own format says, before its ends are checked; or what is wrong with it. */
export function readEntente(content: unknown): ContentResult {
  const result = ententeSchema.safeParse(content);
  return result.success ? { graph: graphOf(result.data) } : { problems: result.error.issues.flatMap(describeIssue) };
}

const RECORD_KEYS = {
  sources: ['id', 'publisher', 'origin', 'kind', 'language', 'title', 'url', 'published', 'note'],
  entities: [
    'id',
    'type',
    'name',
    'names',
    'aliases',
    'description',
    'start',
    'end',
    'place',
    'route',
    'country',
    'wikidata',
    'sources',
    'formerly',
  ],
  relationships: [
    'id',
    'type',
    'verb',
    'from',
    'to',
    'start',
    'end',
    'startBasis',
    'summary',
    'value',
    'confidence',
    'sources',
    'disputes',
    'formerly',
  ],
} as const;

function graphOf(file: EntenteFile): RawGraph {
  const families = withUsed(
    file.families ?? [],
    (file.relationshipTypes ?? []) as readonly RelationshipType[],
    file.relationships,
  );
  return {
    id: file.id,
    title: file.title,
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(file.licence === undefined ? {} : { licence: file.licence }),
    ...families,
    entityTypes: declareUsed((file.entityTypes ?? []) as readonly EntityType[], file.entities, (id): EntityType => ({
      id,
      label: labelOf(id),
    })),
    verbs: (file.verbs ?? []) as readonly Verb[],
    sourceKinds: declareKinds((file.sourceKinds ?? []) as readonly SourceKind[], file.sources ?? []),
    stories: file.stories ?? [],
    sources: tidy(file.sources ?? [], RECORD_KEYS.sources) as unknown as RawGraph['sources'],
    entities: tidy(file.entities, RECORD_KEYS.entities) as unknown as RawGraph['entities'],
    relationships: tidy(file.relationships, RECORD_KEYS.relationships) as unknown as RawGraph['relationships'],
    ...(file.workspace === undefined ? {} : { workspace: workspaceOf(file.workspace) }),
  };
}

/** Family of relationship types that a file uses without declaring them. */
const OTHER: Family = { id: 'other', label: 'Other' };

function withUsed(
  families: readonly Family[],
  types: readonly RelationshipType[],
  relationships: readonly { readonly type: string }[],
): Pick<RawGraph, 'families' | 'relationshipTypes'> {
  const declared = declareUsed(types, relationships, (id): RelationshipType => ({
    id,
    label: labelOf(id),
    family: OTHER.id,
  }));
  const known = new Set(families.map((family) => family.id));
  const missing = [...new Set(declared.map((type) => type.family))].filter((id) => !known.has(id));
  const added = missing.map((id) => (id === OTHER.id ? OTHER : { id, label: capital(labelOf(id)) }));
  return { families: [...families, ...added], relationshipTypes: declared };
}

/** The declared types, and one for every type that records use without its being declared. */
function declareUsed<T extends { readonly id: string }>(
  declared: readonly T[],
  records: readonly { readonly type: string }[],
  make: (id: string) => T,
): readonly T[] {
  const known = new Set(declared.map((type) => type.id));
  const used = new Set(records.map((record) => record.type));
  return [...declared, ...[...used].filter((id) => !known.has(id)).map(make)];
}

/** The declared kinds of sources, and one for every kind that sources use without its being declared. */
function declareKinds(
  declared: readonly SourceKind[],
  sources: readonly { readonly kind?: string | undefined }[],
): readonly SourceKind[] {
  const used = sources.flatMap(({ kind }) => (kind === undefined ? [] : [{ type: kind }]));
  return declareUsed(declared, used, (id): SourceKind => ({ id, label: capital(labelOf(id)) }));
}

function labelOf(id: string): string {
  return id.replaceAll(/[-_]+/g, ' ').trim() || id;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

type Loose = { readonly [key: string]: unknown };

/** Records with known keys as they are, and every other key among their properties. */
function tidy(records: readonly Loose[], known: readonly string[]): readonly Loose[] {
  const isKnown = new Set([...known, 'properties']);
  return records.map((record) => {
    const other = Object.keys(record).filter((key) => !isKnown.has(key));
    if (other.length === 0) return record;
    const kept = Object.fromEntries(Object.entries(record).filter(([key]) => isKnown.has(key)));
    const moved = Object.fromEntries(other.map((key) => [key, record[key] as Json]));
    return { ...kept, properties: { ...moved, ...(record['properties'] as Properties | undefined) } };
  });
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a way-point: [latitude, longitude, "name"]',
};

function describeIssue(issue: z.core.$ZodIssue): readonly PathProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const key = path.length === 0 ? 'the file' : `"${path.at(-1)}"`;
  const place = { path };
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          ...place,
          what:
            issue.input === undefined ? `${key} is missing or not of the right kind` : `${key} is of the wrong kind`,
          expected: KINDS[issue.expected] ?? issue.expected,
        },
      ];
    case 'invalid_value':
      return [
        {
          ...place,
          what: `${key} has a value that is not known`,
          expected: issue.values.map((value) => JSON.stringify(value)).join(' or '),
        },
      ];
    case 'too_small':
      return [
        {
          ...place,
          what: `${key} is too small or empty`,
          expected: issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`,
        },
      ];
    case 'too_big':
      return [{ ...place, what: `${key} is too large or too long`, expected: `at most ${issue.maximum}` }];
    case 'unrecognized_keys':
      return [
        {
          ...place,
          what: `${key} has keys that mean nothing here: ${issue.keys.join(', ')}`,
          expected: 'only the keys of the format',
        },
      ];
    default:
      return [{ ...place, what: `${key} cannot be read`, expected: 'a value of the format (see entente.schema.json)' }];
  }
}
