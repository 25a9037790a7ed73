import { numberWords, say } from '@/core/words/say';
import type { ByteFile } from '@/bytes/text-of';
import { enclosedData } from './enclosed';
import { LIMITS, RAISED_LIMITS } from '@/core/formats/limits';

/** Files of a dataset, or a sentence saying why they could not be had. */
type Loaded =
  | { readonly files: readonly ByteFile[]; readonly host?: string }
  | { readonly trouble: string; readonly isLimit?: boolean };

type LoadOptions = {
  readonly signal: AbortSignal;
  readonly onProgress: (loaded: number, total: number | null) => void;
  readonly isTrusted: boolean;
};

/** Datasets that come with the app, by id: the file is `ID.json` beside the page. */
const BUNDLED: readonly string[] = ['russia-china'];

/** Fetches the dataset that a link names: the id of a bundled one, or an http(s) address. Nothing of the person goes along. */
export async function load(data: string, options: LoadOptions): Promise<Loaded> {
  const enclosed = enclosedData();
  if (enclosed?.data === data) return { files: [{ name: `${data}.json`, bytes: enclosed.bytes }] };
  const address = addressOf(data);
  if (!address) {
    return {
      trouble: say(
        "There is no dataset called “{data}”. A link's data should be {ids}, or the http or https address of a file. A file that was opened from a disk has to be opened again.",
        { data: shorten(data), ids: BUNDLED.map((id) => say('“{name}”', { name: id })).join(say(', ')) },
      ),
    };
  }
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: options.signal,
    });
    if (!response.ok)
      return {
        trouble: say('{address} could not be had: the server answered {status} {text}.', {
          address: shorten(address),
          status: response.status,
          text: response.statusText,
        }),
      };
    // An address may lead on to another host, and whose data it is must be said.
    return { ...(await readBody(response, nameOf(address), options)), host: new URL(response.url).host };
  } catch {
    return {
      trouble: say(
        '{address} could not be reached. Check the address and the network; a file on another site must also allow being read from here (CORS).',
        { address: shorten(address) },
      ),
    };
  }
}

/** Takes in a body part by part, and stops at the limit: what a server says of its length need not be true. */
async function readBody(response: Response, name: string, { onProgress, isTrusted }: LoadOptions): Promise<Loaded> {
  const most = limitFor(isTrusted);
  // Of a packed answer the length is that of the packed bytes.
  const isPlain = !response.headers.get('content-encoding');
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = isPlain && length > 0 ? length : null;
  if (total !== null && total > most) return tooLarge(name, total, most);
  const parts: Uint8Array[] = [];
  let loaded = 0;
  const reader = response.body!.getReader();
  for (;;) {
    // One part after the other, as they come.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    loaded += value.byteLength;
    onProgress(loaded, total);
    if (loaded > most) {
      void reader.cancel().catch(() => undefined);
      return tooLarge(name, loaded, most);
    }
  }
  const bytes = new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  return { files: [{ name, bytes }] };
}

/** Address to fetch a dataset from; null for a name that is neither bundled nor http(s). */
function addressOf(data: string): string | null {
  if (BUNDLED.includes(data)) return new URL(`${data}.json`, document.baseURI).href;
  const url = URL.canParse(data) ? new URL(data) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}

/** The last part of an address's path, as a file would be called. */
function nameOf(address: string): string {
  const { pathname, host } = new URL(address);
  const last = pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || host;
  } catch {
    return last || host;
  }
}

/** Reads files that a person chose, dropped or pasted. */
export async function readFiles(files: readonly File[], isTrusted = false): Promise<Loaded> {
  const most = limitFor(isTrusted);
  const read: ByteFile[] = [];
  for (const file of files) {
    if (file.size > most) return tooLarge(file.name, file.size, most);
    try {
      // One after the other: they may be large.
      // oxlint-disable-next-line no-await-in-loop
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return {
        trouble: say(
          '“{name}” could not be read. It may have been moved, its disk taken out, or be a folder; choose it again.',
          { name: file.name },
        ),
      };
    }
  }
  return { files: read };
}

function limitFor(isTrusted: boolean): number {
  return (isTrusted ? RAISED_LIMITS : LIMITS).bytes;
}

function tooLarge(name: string, size: number, most: number): Loaded {
  return {
    trouble: say('“{name}” is at least {size} MB; at most {most} MB are opened.', {
      name: shorten(name),
      size: mega(size),
      most: mega(most),
    }),
    isLimit: true,
  };
}

function mega(bytes: number): string {
  return numberWords(Math.round(bytes / 2 ** 20));
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
