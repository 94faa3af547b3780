import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../src/site/headers.ts';

/** A plain static server for a built site, with the site's headers: folders need their slash, unknown addresses get the site's own 404 page. */
export function createSiteServer(folder: string, base = '/'): Server {
  const files = sirv(folder, { etag: true });
  const prefix = base.replace(/\/$/, '');
  return createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      // While the site is built anew there is no such page.
      const page = join(folder, '404.html');
      response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
    };
    const url = request.url ?? '/';
    if (!url.startsWith(prefix)) {
      notFound();
      return;
    }
    request.url = url.slice(prefix.length) || '/';
    const [address = '/'] = request.url.split('?');
    for (const [name, value] of headersOf(address)) response.setHeader(name, value);
    files(request, response, notFound);
  });
}
