import { readdirSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { join, relative } from 'node:path';
import { inject } from 'vitest';
import { isHidden } from '../../src/site/host.ts';
import type { Site } from './start-servers.ts';

/** Each built site behind each server, with what to call it in the name of a test. */
export const SITES = inject('sites').map((site) => ({ name: `${site.server}, ${site.base}`, site }));
/** Those behind servers made for the public. */
export const PUBLIC_SITES = SITES.filter(({ site }) => site.server !== 'npm start');
export const SECRET = inject('secret');

export interface Answer {
  readonly status: number;
  /** As they came, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

export const header = (answer: Answer, name: string): string | undefined =>
  answer.headers.find(([each]) => each === name.toLowerCase())?.[1];

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Ask for an address as it is written here. */
export const askHost = (
  { port }: Site,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> =>
  new Promise((done, fail) => {
    const asking = request({ agent, host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () => {
        const raw = response.rawHeaders;
        done({
          status: response.statusCode ?? 0,
          headers: raw.flatMap((name, at) =>
            at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ''] as const] : [],
          ),
          body: Buffer.concat(parts),
        });
      });
    });
    asking.on('error', fail);
    asking.end();
  });

/** Ask for an address of the site, such as `/charts/`. */
export const ask = (
  site: Site,
  address: string,
  headers?: Readonly<Record<string, string>>,
  method?: string,
): Promise<Answer> => askHost(site, site.base + address.slice(1), headers, method);

/** Send bytes as they are, and take whatever comes until the server has had enough. */
export const send = (site: Site, bytes: string | Buffer): Promise<string> =>
  new Promise((done) => {
    let heard = '';
    const socket = connect(site.port, '127.0.0.1', () => socket.write(bytes));
    const end = (): void => {
      socket.destroy();
      done(heard);
    };
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => (heard += text));
    socket.on('close', end);
    // It may hang up while it is still being spoken to.
    socket.on('error', end);
  });

export interface SiteFile {
  /** Its path in the built site. */
  readonly file: string;
  readonly address: string;
}

/** Every file that the site offers. */
export const filesOf = ({ folder }: Site): SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .map((file) => ({ file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }))
    .filter(({ address }) => !isHidden(address));

/** Do the same for all, some at a time, and keep what is not as it should be. */
export async function faultsOf<Item>(
  items: readonly Item[],
  look: (item: Item) => Promise<readonly string[]>,
): Promise<string[]> {
  const faults: string[] = [];
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) faults.push(...(await look(item)));
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return faults;
}
