/**
 * `npm run hosting`: what a server of one's own wants beside the built site. Compressed copies of its texts in dist/, and in hosting/ a
 * file for nginx and one for Caddy, for the address that the site was built for. SITE_ROOT is the folder on the server.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compressSite } from './compress-site.ts';
import { HostError, hostFiles } from './host-files.ts';

const DIST = 'dist';
const kB = (bytes: number): string => `${String(Math.round(bytes / 1000))} kB`;

if (!existsSync(`${DIST}/index.html`)) {
  console.error(
    'There is no built site in dist/. Run `npm run build` first, or `npm run release`, which does all.',
  );
  process.exit(1);
}
/** Says where they are for, or ends the command where the built site lives somewhere else than was asked for. */
function filesForServers(): ReturnType<typeof hostFiles> {
  const { site } = JSON.parse(readFileSync(`${DIST}/version.json`, 'utf8')) as { site: string };
  try {
    const made = hostFiles(site, process.env);
    console.log(`For ${site}`);
    return made;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const { place, nginx, caddy } = filesForServers();
console.log('Compressing every text as far as it goes, which takes minutes …');
const { files, bytes, ...sent } = await compressSite(DIST);
console.log(
  `${String(files)} texts, ${kB(bytes)}: ${kB(sent['.gz'])} with gzip, ${kB(sent['.br'])} with brotli`,
);
mkdirSync('hosting', { recursive: true });
writeFileSync('hosting/nginx.conf', nginx);
writeFileSync('hosting/Caddyfile', caddy);
console.log(`hosting/nginx.conf and hosting/Caddyfile, for ${DIST}/ copied to ${place}`);
