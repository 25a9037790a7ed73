import { createHash } from 'node:crypto';
import { build } from 'vite';

const NAME = 'entente-single.html';

/**
 * Builds the app once more after the app itself: as one file, which opens from a disk, and into which the app puts the
 * data of a view when somebody takes it away.
 * @returns {import('vite').Plugin}
 */
export function alsoAsSingleFile() {
  let project = '';
  return {
    name: 'entente:also-as-single-file',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'single',
    // It may be built from any folder.
    configResolved: ({ root }) => {
      project = root;
    },
    closeBundle: async () => {
      await build({ root: project, mode: 'single', logLevel: 'error' });
    },
  };
}

/**
 * Puts script and style into the page. Its policy names the one script that may run by its hash.
 * @returns {import('vite').Plugin}
 */
export function intoOneFile() {
  return {
    name: 'entente:into-one-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const page = files.find(({ fileName }) => fileName.endsWith('.html'));
        const script = files.find((file) => file.type === 'chunk' && file.isEntry);
        const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
        if (page?.type !== 'asset' || script?.type !== 'chunk') throw new Error('The page or its script is missing');
        // What would end the element, or hide its end.
        const code = script.code.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);
        const css = styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
        const html = String(page.source)
          .replaceAll(
            /<script type="module"[^>]*><\/script>|<link rel="[^>]*>|<meta\s+(?:property="og:|name="twitter:)[^>]*>\s*/g,
            '',
          )
          .replace("script-src 'self'", `script-src 'sha256-${createHash('sha256').update(code).digest('base64')}'`)
          .replace('</head>', () => `<style>${css}</style>\n</head>`)
          .replace(
            '</body>',
            () =>
              `<script type="application/json" id="entente-enclosed"></script>\n<script type="module">${code}</script>\n</body>`,
          );
        for (const { fileName } of files) delete bundle[fileName];
        this.emitFile({ type: 'asset', fileName: NAME, source: html });
      },
    },
  };
}
