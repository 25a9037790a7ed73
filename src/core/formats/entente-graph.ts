import publishedSchema from '../../../data/entente.schema.json';
import type {
  EntityType,
  Family,
  Json,
  Properties,
  Question,
  RawGraph,
  RelationshipType,
  SourceKind,
  Story,
  Verb,
} from '../model/records';
import { acceptorOf } from './acceptor';
import type { EntenteFile } from './entente-schema';
import { workspaceOf } from './workspace-block';
import { say, word } from '../words/say';

export const ENTENTE_LABEL = 'Entente JSON';

/** Whether parsed JSON says that it is in Entente's own format. */
export function saysEntente(content: unknown): content is object {
  return typeof content === 'object' && content !== null && 'format' in content && content.format === 'entente';
}

const accepts = acceptorOf(publishedSchema);

/** Whether parsed JSON is all that the published schema asks for: then nobody need say what is wrong with it. */
export function isEntenteFile(content: unknown): content is EntenteFile {
  return accepts(content);
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

/** The graph that a file in Entente's own format says, before its ends are checked. */
export function graphOf(file: EntenteFile): RawGraph {
  const families = withUsed(
    (file.families ?? []) as readonly Family[],
    (file.relationshipTypes ?? []) as readonly RelationshipType[],
    file.relationships,
  );
  return {
    id: file.id,
    ...aboutOf(file),
    ...families,
    entityTypes: declareUsed((file.entityTypes ?? []) as readonly EntityType[], file.entities, (id): EntityType => ({
      id,
      label: labelOf(id),
    })),
    verbs: (file.verbs ?? []) as readonly Verb[],
    sourceKinds: declareKinds((file.sourceKinds ?? []) as readonly SourceKind[], file.sources ?? []),
    stories: (file.stories ?? []) as readonly Story[],
    ...(file.questions === undefined ? {} : { questions: file.questions as readonly Question[] }),
    sources: tidy(file.sources ?? [], RECORD_KEYS.sources) as unknown as RawGraph['sources'],
    entities: tidy(file.entities, RECORD_KEYS.entities) as unknown as RawGraph['entities'],
    relationships: tidy(file.relationships, RECORD_KEYS.relationships) as unknown as RawGraph['relationships'],
    ...(file.workspace === undefined ? {} : { workspace: workspaceOf(file.workspace) }),
  };
}

function aboutOf(file: EntenteFile): Pick<RawGraph, 'title' | 'titles' | 'description' | 'descriptions' | 'licence'> {
  const { title, titles, description, descriptions, licence } = file;
  return {
    title,
    ...(titles === undefined ? {} : { titles }),
    ...(description === undefined ? {} : { description }),
    ...(descriptions === undefined ? {} : { descriptions }),
    ...(licence === undefined ? {} : { licence }),
  };
}

/** Family of relationship types that a file uses without declaring them. */
const OTHER: Family = { id: 'other', label: word('Other') };

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
  const added = missing.map((id) =>
    id === OTHER.id ? { id, label: say(OTHER.label) } : { id, label: capital(labelOf(id)) },
  );
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
    if (hasOnly(record, isKnown)) return record;
    const other = Object.keys(record).filter((key) => !isKnown.has(key));
    const kept = Object.fromEntries(Object.entries(record).filter(([key]) => isKnown.has(key)));
    const moved = Object.fromEntries(other.map((key) => [key, record[key] as Json]));
    return { ...kept, properties: { ...moved, ...(record['properties'] as Properties | undefined) } };
  });
}

function hasOnly(record: Loose, isKnown: ReadonlySet<string>): boolean {
  for (const key in record) if (!isKnown.has(key)) return false;
  return true;
}
