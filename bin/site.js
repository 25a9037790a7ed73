import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'site';

/**
 * Puts what other programs know the app by (its signs, its manifest, a picture of it) beside it, and where it is known
 * at which address it will stand, that address into its page: programs that show links ask for whole addresses.
 * @param {string | undefined} address
 * @returns {import('vite').Plugin}
 */
export function asSite(address) {
  let project = '';
  return {
    name: 'entente:as-site',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'single',
    configResolved: ({ root }) => {
      project = root;
    },
    transformIndexHtml: (html) => (address ? withAddress(html, address) : html),
    generateBundle() {
      for (const name of readdirSync(join(project, FOLDER))) {
        this.emitFile({
          type: 'asset',
          fileName: `${FOLDER}/${name}`,
          source: readFileSync(join(project, FOLDER, name)),
        });
      }
    },
  };
}

/**
 * A page that says where it stands.
 * @param {string} html
 * @param {string} address
 */
export function withAddress(html, address) {
  const home = URL.canParse(address) ? new URL(address) : null;
  if (home?.protocol !== 'https:' && home?.protocol !== 'http:')
    throw new Error(
      `ENTENTE_SITE is “${address}”; it should be the address of the app, as in https://example.org/entente/`,
    );
  if (!home.pathname.endsWith('/')) home.pathname += '/';
  const here = home.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html
    .replaceAll(/(<meta\s+(?:property="og:image"|name="twitter:image")\s+content=")\.\//g, (_, start) => start + here)
    .replace(
      '</head>',
      () => `<meta property="og:url" content="${here}" />\n<link rel="canonical" href="${here}" />\n</head>`,
    );
}
