import { parseDate } from '../model/time';

/** Words for "no end" in the files of other tools. */
const OPEN = /^(?:[+]?inf(?:inity)?|present|now|ongoing|9999(?:-12-31)?)$/i;

/**
 * EDTF of a date as other tools write it: ISO 8601 with or without a time of day, `2014/05/21`, `2014.05.21`, `20140521`.
 * Null for what cannot be read without guessing, such as `03/04/2014`.
 */
export function edtfOf(text: string): string | null {
  const bare = text.trim();
  if (parseDate(bare)) return bare;
  const [, year, month, day, rest = ''] =
    /^(\d{4})([-/.]\d{1,2})?([-/.]\d{1,2})?((?:[T ]\d{1,2}:.*)?)$/i.exec(bare) ??
    /^(\d{4})(\d{2})(\d{2})((?:[T ]\d.*)?)$/i.exec(bare) ??
    [];
  if (year === undefined) return null;
  const parts = [year, month, day].flatMap((part) =>
    part === undefined ? [] : [part.replace(/^\D/, '').padStart(2, '0')],
  );
  if (rest !== '' && parts.length < 3) return null;
  const date = parts.join('-');
  return parseDate(date) ? date : null;
}

/** EDTF of an end as other tools write it: as `edtfOf`, and `..` for the words for "still going on". */
export function edtfEndOf(text: string): string | null {
  const bare = text.trim();
  return bare === '..' || OPEN.test(bare) ? '..' : edtfOf(bare);
}

/** EDTF of a start as other tools write it: as `edtfOf`, and `..` for one that lies open. */
export function edtfStartOf(text: string): string | null {
  const bare = text.trim();
  return bare === '..' ? bare : edtfOf(bare);
}
