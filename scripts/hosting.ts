/**
 * `npm run hosting`: what a server of one's own wants beside the built site. Compressed copies of its texts in dist/, and in hosting/ a
 * file for nginx and one for Caddy. SITE_URL and BASE_PATH are those of the build; SITE_ROOT is the folder on the server.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { compressSite } from './compress-site.ts';
import { hostFiles } from './host-files.ts';

const DIST = 'dist';
const kB = (bytes: number): string => `${String(Math.round(bytes / 1000))} kB`;

if (!existsSync(`${DIST}/index.html`)) {
  console.error(
    'There is no built site in dist/. Run `npm run build` first, or `npm run release`, which does all.',
  );
  process.exit(1);
}
const { place, nginx, caddy } = hostFiles(process.env);
const { files, bytes, ...sent } = await compressSite(DIST);
console.log(
  `${String(files)} texts, ${kB(bytes)}: ${kB(sent['.gz'])} with gzip, ${kB(sent['.br'])} with brotli`,
);
mkdirSync('hosting', { recursive: true });
writeFileSync('hosting/nginx.conf', nginx);
writeFileSync('hosting/Caddyfile', caddy);
console.log(`hosting/nginx.conf and hosting/Caddyfile, for ${DIST}/ copied to ${place}`);
