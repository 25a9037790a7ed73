import type * as z from 'zod';
import type { PathProblem } from './format';
import { say, word } from '../words/say';

const KINDS: Readonly<Record<string, string>> = {
  string: word('a text'),
  number: word('a number'),
  boolean: word('true or false'),
  array: word('a list'),
  object: word('an object'),
  record: word('an object'),
  tuple: word('a way-point: [latitude, longitude, "name"]'),
};

/** What zod finds wrong with a file, in our words. */
export function describeIssue(issue: z.core.$ZodIssue): readonly PathProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const key = path.length === 0 ? say('the file') : `"${path.at(-1)}"`;
  const place = { path };
  switch (issue.code) {
    case 'invalid_type':
      return [
        {
          ...place,
          what:
            issue.input === undefined
              ? say('{key} is missing or not of the right kind', { key })
              : say('{key} is of the wrong kind', { key }),
          expected: say(KINDS[issue.expected] ?? issue.expected),
        },
      ];
    case 'invalid_value':
      return [
        {
          ...place,
          what: say('{key} has a value that is not known', { key }),
          expected: issue.values.map((value) => JSON.stringify(value)).join(say(' or ')),
        },
      ];
    case 'too_small':
      return [
        {
          ...place,
          what: say('{key} is too small or empty', { key }),
          expected:
            issue.origin === 'string'
              ? say('a text that is not empty')
              : say('at least {least}', { least: String(issue.minimum) }),
        },
      ];
    case 'too_big':
      return [
        {
          ...place,
          what: say('{key} is too large or too long', { key }),
          expected: say('at most {most}', { most: String(issue.maximum) }),
        },
      ];
    case 'unrecognized_keys':
      return [
        {
          ...place,
          what: say('{key} has keys that mean nothing here: {keys}', { key, keys: issue.keys.join(say(', ')) }),
          expected: say('only the keys of the format'),
        },
      ];
    default:
      return [
        {
          ...place,
          what: say('{key} cannot be read', { key }),
          expected: say('a value of the format (see entente.schema.json)'),
        },
      ];
  }
}
