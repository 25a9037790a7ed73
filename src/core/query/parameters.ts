import type { Dataset } from '../model/dataset';
import { parseDate } from '../model/time';
import { say } from '../words/say';
import type { Parameter } from './filter';

/** Joins ids with commas; a comma or per-cent sign inside an id is escaped, so that any id survives. */
export function joinIds(ids: readonly string[]): string {
  return ids.map((id) => id.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

/** The parts of a comma-separated text as they were joined, repeats and empty ones included. */
export function splitParts(text: string): readonly string[] {
  return text.split(',').map((part) => part.replaceAll('%2C', ',').replaceAll('%25', '%'));
}

/** The ids in a comma-separated text, without repeats and empty parts. */
export function splitIds(text: string): readonly string[] {
  return [...new Set(splitParts(text))].filter((id) => id !== '');
}

/** A list of ids or names; `present` gives the id by which a dataset has each today, null for one it does not have. */
export function listParameter<T extends string>(
  name: string,
  help: string,
  present: (dataset: Dataset) => (id: string) => string | null,
): Parameter<readonly T[]> {
  return {
    name,
    get help() {
      return say(help);
    },
    read: (text) => splitIds(text) as readonly T[],
    write: (ids) => (ids.length === 0 ? null : joinIds(ids)),
    prune: (ids, dataset) => {
      const presentOf = present(dataset);
      const found = ids.map(presentOf);
      if (found.every((id, at) => id === ids[at])) return { value: ids, unknown: [] };
      const value = [...new Set(found.filter((id) => id !== null))] as readonly string[] as readonly T[];
      return { value, unknown: ids.filter((_, at) => found[at] === null) };
    },
  };
}

/** One of a few words; the first is the default. */
export function choiceParameter<T extends string>(name: string, choices: readonly T[], help: string): Parameter<T> {
  return {
    name,
    get help() {
      const values = { what: say(help), choices: choices.join(', '), first: choices[0]! };
      return say('{what} ({choices}; default {first})', values);
    },
    read: (text) => choices.find((choice) => choice === text) ?? null,
    write: (value) => (value === choices[0] ? null : value),
  };
}

/** A switch that is off by default; `1` is on. */
export function switchParameter(name: string, help: string): Parameter<boolean> {
  return {
    name,
    get help() {
      return say(help);
    },
    read: (text) => (text === '1' ? true : text === '0' ? false : null),
    write: (value) => (value ? '1' : null),
  };
}

/** A whole number within bounds; the smallest is the default. */
export function wholeParameter(name: string, least: number, most: number, help: string): Parameter<number> {
  return {
    name,
    get help() {
      return say('{what} ({least} to {most})', { what: say(help), least, most });
    },
    read: (text) => (/^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : null),
    write: (value) => (value === least ? null : String(value)),
  };
}

/** An EDTF date, or nothing for no bound. */
export function dateParameter(name: string, help: string): Parameter<string> {
  return {
    name,
    get help() {
      return say('{what}, an EDTF date such as {example}', { what: say(help), example: '2022-02' });
    },
    read: (text) => (text === '' || text === '..' ? '' : parseDate(text) ? text : null),
    write: (value) => (value === '' ? null : value),
  };
}
