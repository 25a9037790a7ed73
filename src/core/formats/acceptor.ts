import type * as z from 'zod';

type Accepts = (value: unknown) => boolean;
type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

/**
 * Whether a value fits a schema, as zod would say of it, in a small part of the time: without a copy of the value and
 * without a word on what is wrong. For schemas of plain data; of any other kind it says no, so that zod has the last word.
 */
export function acceptorOf(schema: Schema): Accepts {
  const def = schema._zod.def as Def;
  const accepts = acceptorOfKind(def);
  const checks = (def.checks ?? []).map((check) => checkOf(check._zod.def as z.core.$ZodChecks['_zod']['def']));
  if (checks.length === 0) return accepts;
  return (value) => accepts(value) && checks.every((check) => check(value));
}

function acceptorOfKind(def: Def): Accepts {
  switch (def.type) {
    case 'string':
      return (value) => typeof value === 'string';
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'unknown':
      return () => true;
    case 'literal':
      return (value) => def.values.includes(value as string);
    case 'enum': {
      const known = new Set<unknown>(Object.values(def.entries));
      return (value) => known.has(value);
    }
    case 'optional': {
      const inner = acceptorOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'array': {
      const element = acceptorOf(def.element);
      return (value) => Array.isArray(value) && value.every(element);
    }
    case 'object':
      return objectAcceptor(def);
    case 'record': {
      const inner = acceptorOf(def.valueType);
      return (value) => isObject(value) && Object.values(value).every(inner);
    }
    case 'union': {
      const options = def.options.map(acceptorOf);
      return (value) => options.some((option) => option(value));
    }
    case 'tuple': {
      const items = def.items.map(acceptorOf);
      return (value) =>
        Array.isArray(value) && value.length === items.length && items.every((item, at) => item(value[at]));
    }
    default:
      return () => false;
  }
}

function objectAcceptor(def: z.core.$ZodObjectDef): Accepts {
  const fields = Object.entries(def.shape).map(([key, field]) => [key, acceptorOf(field)] as const);
  const isStrict = def.catchall?._zod.def.type === 'never';
  const isKnown = new Set(Object.keys(def.shape));
  return (value) => {
    if (!isObject(value)) return false;
    for (const [key, accepts] of fields) if (!accepts(value[key])) return false;
    return !isStrict || Object.keys(value).every((key) => isKnown.has(key));
  };
}

function checkOf(def: z.core.$ZodChecks['_zod']['def']): Accepts {
  switch (def.check) {
    case 'min_length':
      return (value) => (value as string).length >= def.minimum;
    case 'max_length':
      return (value) => (value as string).length <= def.maximum;
    case 'greater_than':
      return (value) =>
        def.inclusive ? (value as number) >= Number(def.value) : (value as number) > Number(def.value);
    case 'less_than':
      return (value) =>
        def.inclusive ? (value as number) <= Number(def.value) : (value as number) < Number(def.value);
    case 'string_format': {
      const pattern = 'pattern' in def && def.pattern instanceof RegExp && !def.pattern.global ? def.pattern : null;
      return (value) => pattern?.test(value as string) ?? false;
    }
    default:
      return () => false;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
