import type { TextFile } from '@/core/formats/format';
import type { ReportNote } from '@/core/formats/report';
import type { Problem } from '@/core/model/problem';
import type { Encoding } from './decode';
import { decode } from './decode';
import { isPacked, unpack } from './unpack';

/** A file as it came. */
export type ByteFile = { readonly name: string; readonly bytes: Uint8Array };

export type Texts = { readonly texts: readonly TextFile[]; readonly notes: readonly ReportNote[] };

/** The texts of files, unpacked and decoded, with what is to be said of how; or why one of them has none. */
export async function textsOf(
  files: readonly ByteFile[],
  most: number,
  encoding?: Encoding,
): Promise<Texts | { readonly problems: readonly Problem[] }> {
  const texts: TextFile[] = [];
  const notes: ReportNote[] = [];
  for (const { name, bytes } of files) {
    // One after the other: together they must stay below the limit.
    // oxlint-disable-next-line no-await-in-loop
    const unpacked = isPacked(bytes) ? await unpack(bytes, most) : { bytes };
    if ('trouble' in unpacked) return { problems: [packedTrouble(name, unpacked.trouble, most)] };
    if (unpacked.bytes.byteLength > most) return { problems: [packedTrouble(name, 'too large', most)] };
    const decoded = decode(unpacked.bytes, encoding);
    texts.push({ name: name.replace(/\.gz$/i, ''), text: decoded.text });
    if (decoded.isGuess) notes.push(guessNote(name, decoded.encoding));
  }
  return { texts, notes };
}

function guessNote(name: string, encoding: Encoding): ReportNote {
  return {
    outcome: 'changed',
    what: 'file decoded by a guess',
    why: `it is not UTF-8 and does not say what else it is; its letters were read as ${encoding}`,
    count: 1,
    examples: [{ record: name }],
  };
}

function packedTrouble(name: string, trouble: 'too large' | 'damaged', most: number): Problem {
  if (trouble === 'damaged')
    return { what: `“${name}” is packed with gzip and cannot be unpacked`, expected: 'a whole, undamaged file' };
  const mega = Math.round(most / 2 ** 20).toLocaleString('en-GB');
  return { what: `“${name}” is larger than is taken in`, expected: `at most ${mega} MB, unpacked`, isLimit: true };
}
