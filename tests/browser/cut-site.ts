/** The built site on a server of the test's own, whose network can be cut, slowed, or found changed. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../scripts/site-server.ts';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export class CutSite {
  /** Paths that were asked for, oldest first, without what stands after them. */
  readonly asked: string[] = [];
  /** What is answered instead of a file, by its path. */
  readonly instead = new Map<string, Answer>();
  #isSilent = false;
  readonly #files = createSiteServer('dist');
  #server: Server | undefined;
  #port = 0;

  get home(): string {
    return `http://localhost:${String(this.#port)}/`;
  }

  /** Answer, at the same address as before. */
  async start(): Promise<void> {
    this.#isSilent = false;
    if (this.#server) return;
    const server = createServer((request, response) => {
      const [path = '/'] = (request.url ?? '/').split('?');
      this.asked.push(path);
      if (this.#isSilent) return;
      const instead = this.instead.get(path);
      if (!instead) {
        this.#files.emit('request', request, response);
        return;
      }
      const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body } = instead;
      response.writeHead(status, { 'Content-Type': type, ...headers }).end(body);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Cut the network: nothing listens any more. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  /** A network that is there and says nothing. */
  hush(): void {
    this.#isSilent = true;
  }
}
