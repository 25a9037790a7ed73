const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function attribute(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

/** The element that shows the view of a link inside another page. */
export function embedCode(link: string, title: string): string {
  const address = new URL(link);
  address.searchParams.set('embed', '1');
  return `<iframe src="${attribute(address.href)}" title="${attribute(title)}" width="800" height="600" style="border: 0; max-width: 100%" loading="lazy" allowfullscreen></iframe>`;
}
