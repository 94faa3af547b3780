/** Open the host gallery by hand: `npm run build`, then `node tests/hosts/serve.ts`. PORT chooses the site's port; the hosts have the next. */
import { existsSync } from 'node:fs';
import { createSiteServer } from '../../scripts/site-server.ts';
import { createHostServer } from './server.ts';

const port = Number(process.env['PORT'] ?? 4330);
if (!existsSync('dist/oembed')) {
  console.error('There is no built site in dist/. Run `npm run build` first.');
  process.exit(1);
}
const site = `http://localhost:${String(port)}`;
createSiteServer('dist').listen(port);
createHostServer('dist', site).listen(port + 1, '127.0.0.1', () => {
  console.log(
    `\n  Host gallery: http://127.0.0.1:${String(port + 1)}/\n  The site it embeds: ${site}/\n  Ctrl + C stops both.\n`,
  );
});
