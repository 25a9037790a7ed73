/** A dataset that a page holds itself, and the view in which it opens: how a file that stands alone carries its data. */
export type Enclosed = {
  /** Id of the dataset, as the view names it. */
  readonly data: string;
  /** The query of a link. */
  readonly view: string;
  readonly bytes: Uint8Array;
};

const ID = 'entente-enclosed';
/** The app as one file, beside the page. */
const PAGE = 'entente-single.html';

/** What this page encloses; null for a page that is one of many files. */
export function enclosedData(): Enclosed | null {
  const text = document.querySelector(`#${ID}`)?.textContent;
  if (!text) return null;
  const { data, view, file } = JSON.parse(text) as { data: string; view: string; file: string };
  return { data, view, bytes: new TextEncoder().encode(file) };
}

/** The app as one file, with a dataset and a view in it; rejects where the app itself cannot be fetched. */
export async function enclose(data: string, view: string, file: string, title: string): Promise<Blob> {
  const response = await fetch(new URL(PAGE, document.baseURI));
  if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`);
  const page = await response.text();
  // Within a script element nothing of the data may end it.
  const content = JSON.stringify({ data, view, file }).replaceAll('<', String.raw`\u003c`);
  const name = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  // The first: the script further on knows the name as well.
  const at = page.indexOf('>', page.indexOf(`id="${ID}"`)) + 1;
  const head = page.slice(0, at).replace(/<title>.*?<\/title>/, () => `<title>${name}</title>`);
  return new Blob([head, content, page.slice(at)], { type: 'text/html' });
}
