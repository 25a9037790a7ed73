/** Text of a dataset, or a sentence saying why it could not be had. */
export type Loaded = { readonly text: string } | { readonly trouble: string };

/** Datasets that come with the app, by id: the file is `ID.json` beside the page. */
const BUNDLED: readonly string[] = ['russia-china'];

/** Largest file taken in, in bytes. */
const LARGEST = 200 * 1024 * 1024;

/** Fetches the dataset that a link names: the id of a bundled one, or an http(s) address. */
export async function load(data: string): Promise<Loaded> {
  const address = addressOf(data);
  if (!address) {
    return {
      trouble: `There is no dataset called “${shorten(data)}”. A link's data should be ${BUNDLED.map((id) => `“${id}”`).join(' or ')}, or the http or https address of a file. A file that was opened from a disk has to be opened again.`,
    };
  }
  try {
    const response = await fetch(address);
    if (!response.ok)
      return {
        trouble: `${shorten(address)} could not be had: the server answered ${response.status} ${response.statusText}.`,
      };
    const size = Number(response.headers.get('content-length') ?? 0);
    if (size > LARGEST)
      return {
        trouble: `${shorten(address)} is ${Math.round(size / 2 ** 20)} MB; at most ${LARGEST / 2 ** 20} MB are opened.`,
      };
    return { text: await response.text() };
  } catch {
    return {
      trouble: `${shorten(address)} could not be reached. Check the address and the network; a file on another site must also allow being read from here (CORS).`,
    };
  }
}

/** Address to fetch a dataset from; null for a name that is neither bundled nor http(s). */
function addressOf(data: string): string | null {
  if (BUNDLED.includes(data)) return new URL(`${data}.json`, document.baseURI).href;
  const url = URL.canParse(data) ? new URL(data) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}

/** Reads a file that a person chose. */
export async function readFile(file: File): Promise<Loaded> {
  if (file.size > LARGEST)
    return {
      trouble: `“${file.name}” is ${Math.round(file.size / 2 ** 20)} MB; at most ${LARGEST / 2 ** 20} MB are opened.`,
    };
  try {
    return { text: await file.text() };
  } catch {
    return {
      trouble: `“${file.name}” could not be read. It may have been moved, or its disk taken out; choose it again.`,
    };
  }
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
