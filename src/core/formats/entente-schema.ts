import * as z from 'zod';
import type { Entity, EntityType, Family, Relationship, RelationshipType, Source } from '../model/records';
import { workspaceSchema } from './workspace-schema';

// A page with a strict content policy forbids the code that zod would write at run time.
z.config({ jitless: true });

// How long a text or a list may be is no matter of the format: whoever reads a file says how much they take in.
const text = z.string();
const id = text.min(1).describe('Unique among its kind; links refer to it, so it should never change.');
const label = text.min(1).describe('What people read.');
const texts = z.record(z.string(), text).optional();
const labels = texts.describe('The label by language tag (BCP 47).');
const inverses = texts.describe('The same the other way round, by language tag.');
const titles = texts.describe('The title by language tag (BCP 47).');
const date = text.describe('EDTF (ISO 8601-2) level 0 or 1: 2014, 2014-05, 2014-05-21, 2014~, 201X.');
const end = date.describe('EDTF. Absent: unknown. "..": still going on. Equal to start: a point in time.');
// Any value of a parsed file is JSON already.
const properties = z.record(z.string(), z.unknown()).describe('Anything else, kept and shown as it is.');
const sources = z.array(id).describe('Ids of the sources it rests on.');
const formerly = z.array(id).optional().describe('Ids that it had before, by which links still find it.');

const family = z
  .looseObject({ id, label, labels })
  .describe('Relationship types that are drawn in one colour.')
  .meta({ title: 'Family' });

const meaning = {
  definition: text.optional().describe('What it means, in one line.'),
  icon: text.optional().describe('Name of an icon.'),
  schema: text.optional().describe('Nearest schema of FollowTheMoney.'),
};

const plurals = texts.describe('The plural by language tag.');

const entityType = z
  .looseObject({ id, label, labels, plural: label.optional(), plurals, ...meaning })
  .meta({ title: 'Entity type' });

const relationshipType = z
  .looseObject({
    id,
    label: label.describe('Read from `from` to `to`: "supplies".'),
    labels,
    inverse: label.optional().describe('Read the other way: "is supplied by".'),
    inverses,
    family: id.describe('Id of its family.'),
    directed: z.boolean().optional().describe('False for what is the same both ways: "met with".'),
    ...meaning,
  })
  .meta({ title: 'Relationship type' });

const verb = z
  .looseObject({
    id,
    type: id.describe('Id of the relationship type it is a wording of.'),
    label,
    labels,
    inverse: label.optional(),
    inverses,
  })
  .describe('A finer wording of a relationship type.')
  .meta({ title: 'Verb' });

const sourceKind = z
  .looseObject({
    id,
    label,
    labels,
    note: text.optional().describe('What such a source is worth.'),
    weak: z.boolean().optional().describe('Too weak to carry a statement alone.'),
  })
  .meta({ title: 'Kind of sources' });

const story = z
  .looseObject({
    id,
    title: label,
    titles,
    summary: label,
    summaries: texts.describe('The summary by language tag.'),
    steps: z
      .array(
        z.looseObject({
          title: label,
          titles,
          text: z
            .array(
              z.looseObject({
                text: label,
                texts: texts.describe('The sentence by language tag.'),
                notes: z.array(id).describe('Ids of the relationships it rests on.'),
              }),
            )
            .min(1),
          view: text.describe('The view that shows it: the query of a link, without "?".'),
        }),
      )
      .min(1),
  })
  .meta({ title: 'Story' });

const question = z
  .looseObject({
    id,
    title: label.describe('The question, in words.'),
    titles,
    query: text.min(1).describe('The view that answers it: the query of a link, without "?".'),
  })
  .describe('A question that the data answers, to be tried first.')
  .meta({ title: 'Question' });

const source = z
  .looseObject({
    id,
    publisher: label.describe('Who published it at this address.'),
    origin: label.optional().describe("Who wrote it first, where the publisher carries another's report."),
    kind: id.optional().describe('Id of a kind of sources.'),
    language: label.optional().describe('Language of the page, BCP 47.'),
    title: text.optional().describe("The publisher's own headline; absent when it was not seen."),
    url: text.optional().describe('http or https.'),
    published: date.optional(),
    note: text.optional(),
    properties: properties.optional(),
  })
  .meta({ title: 'Source' });

const entity = z
  .looseObject({
    id,
    type: id.describe('Id of an entity type.'),
    name: label,
    names: texts.describe('The name by language tag.'),
    aliases: z.array(text).optional(),
    description: text.optional(),
    start: date.optional().describe('Life or existence, EDTF.'),
    end: end.optional(),
    place: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
      .optional()
      .describe('Degrees, WGS 84.'),
    route: z
      .array(
        z.union([
          z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
          z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180), text]),
        ]),
      )
      .optional()
      .describe('Way-points of a pipeline, a railway, a bridge: latitude, longitude, name.'),
    country: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .describe('The country it belongs to: ISO 3166-1 alpha-2 in lower case'),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/)
      .optional()
      .describe('Id in Wikidata, only where it is certain.'),
    sources: sources.optional(),
    formerly,
    properties: properties.optional(),
  })
  .meta({ title: 'Entity' });

const relationship = z
  .looseObject({
    id,
    type: id.describe('Id of a relationship type.'),
    verb: id.optional().describe('Id of the verb that reads more closely than the type.'),
    from: id.describe('Id of the entity at the one end.'),
    to: id.describe('Id of the entity at the other end.'),
    start: date.optional(),
    end: end.optional(),
    startBasis: z.literal('attested').optional().describe('True by `start`, began earlier.'),
    summary: text.optional(),
    value: z
      .strictObject({
        amount: z.number(),
        unit: label.describe('A currency by its ISO 4217 code.'),
        commodity: id.optional().describe('Id of the entity that it is a figure of.'),
        reporter: id.optional().describe('Id of the entity that counted it.'),
      })
      .optional()
      .describe('A figure with its unit.'),
    confidence: z.enum(['confirmed', 'reported', 'disputed']),
    sources,
    disputes: z.array(id).optional().describe('Ids of the relationships that say otherwise; they name this one too.'),
    formerly,
    properties: properties.optional(),
  })
  .meta({ title: 'Relationship' });

/** A file in Entente's own format, version 1. */
export const ententeSchema = z
  .looseObject({
    format: z.literal('entente'),
    version: z.literal(1),
    id,
    title: label,
    titles,
    description: text.optional(),
    descriptions: texts.describe('The description by language tag.'),
    licence: text.optional(),
    families: z.array(family).optional(),
    entityTypes: z.array(entityType).optional(),
    relationshipTypes: z.array(relationshipType).optional(),
    verbs: z.array(verb).optional(),
    sourceKinds: z.array(sourceKind).optional(),
    stories: z.array(story).optional(),
    questions: z.array(question).optional(),
    sources: z.array(source).optional(),
    entities: z.array(entity),
    relationships: z.array(relationship),
    workspace: workspaceSchema.optional(),
  })
  .meta({ title: 'Entente dataset', description: 'Dated, sourced relationships between entities. Version 1.' });

export type EntenteFile = z.infer<typeof ententeSchema>;

/** The schema and the records of the model say the same: this does not compile when they part. */
type Agree<T extends true> = T;
type Fits<A, B> = A extends B ? true : false;
/** @public */
export type SchemaAgreesWithModel = [
  Agree<Fits<Family, z.input<typeof family>>>,
  Agree<Fits<EntityType, z.input<typeof entityType>>>,
  Agree<Fits<RelationshipType, z.input<typeof relationshipType>>>,
  Agree<Fits<Source, Pick<z.input<typeof source>, 'id'>>>,
  Agree<Fits<Pick<Entity, 'id' | 'type' | 'name'>, Pick<z.input<typeof entity>, 'id' | 'type' | 'name'>>>,
  Agree<Fits<Relationship['confidence'], z.input<typeof relationship>['confidence']>>,
];

/** The schema as JSON Schema (draft 2020-12), as text. */
export function jsonSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(ententeSchema, { io: 'input' }), null, 2)}\n`;
}
