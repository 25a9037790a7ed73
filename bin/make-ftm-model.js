#!/usr/bin/env node
// Makes src/core/formats/ftm/model-data.ts from the model that FollowTheMoney publishes as JSON: node bin/make-ftm-model.js MODEL.json
import { readFileSync, writeFileSync } from 'node:fs';

const [source = ''] = process.argv.slice(2);
/** @typedef {{ type: string, stub?: boolean, range?: string, label: string, reverse?: string }} Property */
/** @typedef {{ label: string, plural: string, extends: string[], abstract?: boolean, caption: string[], temporalExtent?: { start: string[], end: string[] }, edge?: { source: string, target: string, directed: boolean }, properties: Record<string, Property> }} Schema */

/** @type {{ schemata: Record<string, Schema> }} */
const { schemata } = JSON.parse(readFileSync(source, 'utf8'));

/** Names of the properties of a schema by their type; those of type "entity" stand apart. @param {Schema} schema */
function properties(schema) {
  /** @type {Record<string, string[]>} */
  const byType = {};
  for (const [name, { type, stub }] of Object.entries(schema.properties))
    if (!stub && type !== 'entity') (byType[type] ??= []).push(name);
  return Object.fromEntries(Object.entries(byType).map(([type, names]) => [type, names.join(' ')]));
}

/** Properties that name entities: range, label, and name and label of the way back. @param {Schema} schema */
function links(schema) {
  const own = Object.entries(schema.properties).filter(([, { type, stub }]) => type === 'entity' && !stub);
  return Object.fromEntries(
    own.map(([name, { range, label, reverse }]) => {
      const back = schemata[range ?? '']?.properties[reverse ?? '']?.label ?? '';
      return [name, [range, label, reverse ?? '', back]];
    }),
  );
}

/** Drops what is empty. @param {object} record */
function tidy(record) {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value && (typeof value !== 'object' || Object.keys(value).length > 0)),
  );
}

/** @param {Schema} schema */
function compact(schema) {
  const { label, plural, extends: parents, abstract, caption, temporalExtent, edge } = schema;
  return tidy({
    label,
    plural,
    extends: parents,
    abstract,
    caption,
    start: temporalExtent?.start,
    end: temporalExtent?.end,
    edge: edge && [edge.source, edge.target, edge.directed],
    properties: properties(schema),
    links: links(schema),
  });
}

const head = {
  about: 'The schemata of FollowTheMoney, shortened to what Entente needs by bin/make-ftm-model.js',
  origin: 'https://github.com/opensanctions/followthemoney, the default model',
  licence: 'MIT, Copyright (c) OCCRP and the contributors to FollowTheMoney',
};
const lines = Object.entries(schemata).map(
  ([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(compact(schema))}`,
);
const start = Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
const note = '/** The schemata of FollowTheMoney: generated, with their origin and licence. */';
const text = `${note}\nexport const MODEL = {\n${start.join(',\n')},\n"schemata": {\n${lines.join(',\n')}\n}\n};\n`;
writeFileSync(new URL('../src/core/formats/ftm/model-data.ts', import.meta.url), text);
