import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import { createSiteServer } from '../../scripts/site-server.ts';

/** Something served on this machine while it is measured. */
export interface Served {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): void;
}

/** Serve on any free port. */
export async function listen(server: Server): Promise<Served> {
  const port = await new Promise<number>((resolve) => {
    server.listen(0, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
  return {
    origin: `http://localhost:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Answers compressed, as real hosts send them. */
export function compressing(answer: RequestListener): Server {
  const compress = compression({ threshold: 0 });
  return createServer((request, response) => {
    // The library’s types are Express’s; it asks no more of a request and a response than Node’s have.
    const [asked, answered] = [request, response] as unknown as Parameters<typeof compress>;
    compress(asked, answered, () => {
      answer(request, response);
    });
  });
}

const answerOf = (server: Server): RequestListener => server.listeners('request')[0] as RequestListener;

/** The built site with its headers, compressed. */
export const serveSite = (): Promise<Served> => listen(compressing(answerOf(createSiteServer('dist'))));

/** A page as it were if it had no script: neither code nor the hints to fetch any. Data blocks stay, for nothing runs them. */
export function withoutScripts(html: string): string {
  return html
    .replace(/<script(?![^>]*\btype="application\/)[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '');
}

/** The same site with the scripts taken out of its pages. */
export function serveWithoutScripts(): Promise<Served> {
  const site = answerOf(createSiteServer('dist'));
  return listen(
    compressing((request, response) => {
      const [address = '/'] = (request.url ?? '/').split('?');
      const file = join('dist', address, address.endsWith('/') ? 'index.html' : '');
      if (!file.endsWith('.html') || !existsSync(file)) {
        site(request, response);
        return;
      }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(withoutScripts(readFileSync(file, 'utf8')));
    }),
  );
}
