import type * as z from 'zod';
import type { PathProblem } from './format';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a way-point: [latitude, longitude, "name"]',
};

/** What zod finds wrong with a file, in our words. */
export function describeIssue(issue: z.core.$ZodIssue): readonly PathProblem[] {
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
