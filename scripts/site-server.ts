import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cleanBase } from '../src/site/base-path.ts';
import { ASK_AGAIN, headersOf } from '../src/site/headers.ts';
import { isHidden } from '../src/site/host.ts';

/** The address with its slash, if it is a folder's that came without; never another host's, however many slashes it begins with. */
function withSlash(folder: string, address: string): string | undefined {
  const way = address.split('/').filter((part) => part !== '');
  const isPlain = way.length > 0 && !address.endsWith('/') && way.every((part) => /^[\w-]+$/.test(part));
  return isPlain && existsSync(join(folder, ...way, 'index.html')) ? `/${way.join('/')}/` : undefined;
}

/** A plain static server for a built site, with the site's headers: folders get their slash, unknown addresses the site's own 404 page. */
export function createSiteServer(folder: string, base = '/'): Server {
  const files = sirv(folder, { etag: true });
  const prefix = cleanBase(base).replace(/\/$/, '');
  return createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': ASK_AGAIN });
      // While the site is built anew there is no such page.
      const page = join(folder, '404.html');
      response.end(existsSync(page) ? readFileSync(page) : 'There is no such page.');
    };
    const url = request.url ?? '/';
    const [asked = '/', query] = url.split('?');
    const isInside = asked === prefix || asked.startsWith(`${prefix}/`);
    const address = isInside ? asked.slice(prefix.length) || '/' : '/';
    for (const [name, value] of headersOf(address)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': ASK_AGAIN,
        Allow: 'GET, HEAD',
      });
      response.end('405 Method Not Allowed');
      return;
    }
    const isNoFolder = address.endsWith('/') && !existsSync(join(folder, address, 'index.html'));
    if (!isInside || isHidden(address) || isNoFolder) {
      notFound();
      return;
    }
    const folderAddress = asked === prefix && prefix !== '' ? '/' : withSlash(folder, address);
    if (folderAddress !== undefined) {
      response.removeHeader('Content-Type');
      response.writeHead(301, {
        Location: `${prefix}${folderAddress}${query === undefined ? '' : `?${query}`}`,
      });
      response.end();
      return;
    }
    request.url = url.slice(prefix.length) || '/';
    files(request, response, notFound);
  });
}
