import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../bin/serve.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves the built app for the browser tests and says where through `ENTENTE_ADDRESS`; returns how to end it. */
export default async function serveApp() {
  if (!existsSync(dist)) throw new Error('There is no built app to test: run `npm run build` first.');
  const site = await serve({ root: dist });
  process.env['ENTENTE_ADDRESS'] = site.address;
  return site.close;
}
