import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { RESIZER } from '../../src/surfaces/embed/resizer.ts';

/** Two origins on one port: a browser takes `localhost` and `127.0.0.1` for strangers. */
export interface Foreign {
  /** Origin of the pages that hold charts. */
  readonly host: string;
  /** Origin of what stands in their frames, and of the host's script. */
  readonly site: string;
  close(): void;
}

/**
 * Serve pages of somebody else's beside the host's script as it is written.
 * @param pages HTML and scripts by address, without the query; given the site's origin where it has to know
 */
export async function serveForeign(
  pages: Readonly<Record<string, string | ((site: string) => string)>>,
): Promise<Foreign> {
  const server = createServer(({ url = '/', socket }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const isScript = pathname.endsWith('.js');
    const page = pages[pathname];
    const made = typeof page === 'function' ? page(`http://localhost:${String(socket.localPort)}`) : page;
    const body = pathname === RESIZER ? readFileSync(`public${RESIZER}`, 'utf8') : made;
    // Browsers ask every host for its icon.
    const missing = pathname === '/favicon.ico' ? 204 : 404;
    response.writeHead(body === undefined ? missing : 200, {
      'Content-Type': `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      'Access-Control-Allow-Origin': '*',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `http://127.0.0.1:${String(port)}`,
    site: `http://localhost:${String(port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
