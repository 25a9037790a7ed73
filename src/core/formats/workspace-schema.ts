import * as z from 'zod';
import { LONGEST_LINK, LONGEST_NAME, LONGEST_NOTE, MOST_KEPT } from '../model/workspace';

// A page with a strict content policy forbids the code that zod would write at run time.
z.config({ jitless: true });

const id = z.string().min(1).max(LONGEST_NAME).describe('Unique among its kind: by it two files are merged.');
const moment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/)
  .describe('ISO 8601 in UTC: 2026-03-01T09:30:00Z.');

const namedView = z
  .looseObject({
    id,
    name: z.string().min(1).max(LONGEST_NAME),
    view: z.string().max(LONGEST_LINK).describe('The query of a link, without "?".'),
    changed: moment,
  })
  .meta({ title: 'Named view' });

const target = z.union([
  z.strictObject({ entity: z.string().min(1).max(LONGEST_LINK) }),
  z.strictObject({ relationship: z.string().min(1).max(LONGEST_LINK) }),
  z.strictObject({ x: z.number(), y: z.number() }),
]);

const note = z
  .looseObject({
    id,
    text: z.string().min(1).max(LONGEST_NOTE).describe('Plain text.'),
    target: target.describe('Id of an entity or of a relationship, or a point of the picture.'),
    created: moment,
    changed: moment,
  })
  .meta({ title: 'Note' });

/** The block `workspace` of a file: named views and notes. */
export const workspaceSchema = z
  .looseObject({
    views: z.array(namedView).max(MOST_KEPT).optional(),
    notes: z.array(note).max(MOST_KEPT).optional(),
  })
  .describe('What somebody added for themselves: no part of the data.')
  .meta({ title: 'Workspace' });

export type WorkspaceBlock = z.infer<typeof workspaceSchema>;
