type Accepts = (value: unknown) => boolean;

/** As much of JSON Schema (draft 2020-12) as says what plain data is like. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** What says nothing of values, or is read along with another keyword. */
const SILENT: ReadonlySet<string> = new Set([
  '$schema',
  'title',
  'description',
  'propertyNames',
  'required',
  'prefixItems',
]);

/**
 * Whether a value fits a schema: without a copy of the value and without a word on what is wrong, and so in a small part
 * of the time that zod takes. A schema with a keyword that is not known here is fitted by nothing: zod has the last word.
 */
export function acceptorOf(schema: JsonSchema): Accepts {
  const { type, ...others } = schema;
  // The others speak of values of the type alone.
  const said = [...(type === undefined ? [] : [['type', type] as const]), ...Object.entries(others)];
  const checks = said.flatMap(([keyword, what]) => (SILENT.has(keyword) ? [] : [checkOf(keyword, what, schema)]));
  const [first, second] = checks;
  if (!first) return () => true;
  if (!second) return first;
  return (value) => checks.every((check) => check(value));
}

function checkOf(keyword: string, said: unknown, schema: JsonSchema): Accepts {
  const bound = said as number;
  switch (keyword) {
    case 'type':
      return TYPES[said as string] ?? nothing;
    case 'const':
      return (value) => value === said;
    case 'enum': {
      const known = new Set(said as readonly unknown[]);
      return (value) => known.has(value);
    }
    case 'anyOf': {
      const options = (said as readonly JsonSchema[]).map(acceptorOf);
      return (value) => options.some((option) => option(value));
    }
    case 'properties':
      return fieldsAcceptor(said as Readonly<Record<string, JsonSchema>>, schema);
    case 'additionalProperties':
      return othersAcceptor(said as JsonSchema | false, new Set(Object.keys(schema['properties'] ?? {})));
    case 'items':
      return itemsAcceptor(said as JsonSchema | false, schema['prefixItems'] as readonly JsonSchema[] | undefined);
    case 'minLength':
    case 'minItems':
      return (value) => (value as string).length >= bound;
    case 'maxLength':
    case 'maxItems':
      return (value) => (value as string).length <= bound;
    case 'minimum':
      return (value) => (value as number) >= bound;
    case 'maximum':
      return (value) => (value as number) <= bound;
    case 'pattern': {
      const pattern = new RegExp(said as string);
      return (value) => pattern.test(value as string);
    }
    default:
      return nothing;
  }
}

const nothing: Accepts = () => false;

const TYPES: Readonly<Record<string, Accepts>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

type Loose = Readonly<Record<string, unknown>>;

function fieldsAcceptor(properties: Readonly<Record<string, JsonSchema>>, schema: JsonSchema): Accepts {
  const required = new Set(schema['required'] as readonly string[] | undefined);
  const fields = Object.entries(properties).map(([key, field]) => {
    const accepts = acceptorOf(field);
    return [key, required.has(key) ? accepts : optional(accepts)] as const;
  });
  return (value) => {
    for (const [key, accepts] of fields) if (!accepts((value as Loose)[key])) return false;
    return true;
  };
}

function optional(accepts: Accepts): Accepts {
  return (value) => value === undefined || accepts(value);
}

/** Whether all that an object has besides the known fields fits what is said of it. */
function othersAcceptor(other: JsonSchema | false, isKnown: ReadonlySet<string>): Accepts {
  if (other === false) return (value) => Object.keys(value as object).every((key) => isKnown.has(key));
  if (Object.keys(other).length === 0) return () => true;
  const accepts = acceptorOf(other);
  return (value) => Object.entries(value as object).every(([key, one]) => isKnown.has(key) || accepts(one));
}

function itemsAcceptor(items: JsonSchema | false, first: readonly JsonSchema[] = []): Accepts {
  const [fixed, rest] = [first.map(acceptorOf), items === false ? nothing : acceptorOf(items)];
  if (fixed.length === 0) return (value) => (value as readonly unknown[]).every(rest);
  return (value) => (value as readonly unknown[]).every((item, at) => (fixed[at] ?? rest)(item));
}
