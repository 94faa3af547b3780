/** The built site on a server that fails as it is told, so that every browser meets the same failure: the line and the server do not know who asks. */
import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../../scripts/site-server.ts';
import { test as plain } from '../browser-test.ts';

export { expect, type Page } from '../browser-test.ts';

/** How a request is answered; `serve` answers it as the site does. */
export type Answer = (response: ServerResponse, serve: () => void, request: IncomingMessage) => void;

const SCRIPT = { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' };

/** An answer with this as its body. */
export const replaced =
  (body: string, headers: Readonly<Record<string, string>> = SCRIPT): Answer =>
  (response) => {
    response.writeHead(200, headers);
    response.end(body);
  };

/** There is no such file. */
export const missing: Answer = (response) => {
  response.writeHead(404, { 'Content-Type': 'text/plain', 'Access-Control-Allow-Origin': '*' });
  response.end('There is no such file.');
};
/** The line breaks before anything has come. */
export const dropped: Answer = (response) => response.destroy();
/** The line breaks while a script comes. */
export const cut: Answer = (response) => {
  response.writeHead(200, { ...SCRIPT, 'Content-Length': '9000' });
  response.write('export const begun = 1;');
  setTimeout(() => response.destroy(), 50);
};
/** No script at all, but something in its place. */
export const corrupt: Answer = replaced('export default JSON.parse(`{"places":[{');
/** Nothing, in an answer that is otherwise good. */
export const empty: Answer = replaced('');
/** A script that breaks as it begins. */
export const throwing: Answer = replaced('throw new Error("broken on purpose"); export default null;');

/** Answered only when it is let go. */
export function held(): { readonly answer: Answer; readonly letGo: () => void } {
  const waiting: (() => void)[] = [];
  let isHeld = true;
  return {
    answer: (_, serve) => {
      if (isHeld) waiting.push(serve);
      else serve();
    },
    letGo: () => {
      isHeld = false;
      for (const serve of waiting.splice(0)) serve();
    },
  };
}

/** A line shared by all that comes over it. */
export interface Line {
  /** ms before an answer begins. */
  readonly latency: number;
  /** Bytes a second, of everything together. */
  readonly rate: number;
  /** Which addresses break off halfway when they are asked for the first time. */
  readonly loses: (url: string) => boolean;
}

/** Bytes that go over the line at once. */
const PIECE = 4096;

/** Everything as the site answers, at the line's own pace. */
export function over({ latency, rate, loses }: Line): Answer {
  const seen = new Set<string>();
  /** Until when the line is taken. */
  let taken = 0;
  return (response, serve, { url = '' }) => {
    const isLost = !seen.has(url) && loses(url);
    seen.add(url);
    const send = response.write.bind(response);
    const finish = response.end.bind(response);
    const body: Buffer[] = [];
    const deliver = async (): Promise<void> => {
      const whole = Buffer.concat(body);
      const end = isLost ? whole.length / 2 : whole.length;
      await new Promise((resolve) => setTimeout(resolve, latency));
      for (let from = 0; from < end && !response.destroyed; from += PIECE) {
        const piece = whole.subarray(from, Math.min(end, from + PIECE));
        taken = Math.max(taken, performance.now()) + (piece.length / rate) * 1000;
        await new Promise((resolve) => setTimeout(resolve, taken - performance.now()));
        send(piece);
      }
      if (isLost) response.destroy();
      else finish();
    };
    response.write = (piece: string | Buffer) => body.push(Buffer.from(piece)) > 0;
    response.end = ((piece?: string | Buffer) => {
      if (piece !== undefined) body.push(Buffer.from(piece));
      void deliver();
      return response;
    }) as typeof response.end;
    serve();
  };
}

export interface FailingSite {
  readonly origin: string;
  /** From now on, addresses that match are answered so; the latest that matches holds. @returns mends it */
  fail(which: RegExp, answer: Answer): () => void;
}

export const test = plain.extend<{ site: FailingSite }>({
  site: async ({}, use) => {
    const faults: { readonly which: RegExp; readonly answer: Answer }[] = [];
    const site = createSiteServer('dist');
    const server = createServer((request, response) => {
      const fault = faults.findLast(({ which }) => which.test(request.url ?? ''));
      const serve = (): void => void site.emit('request', request, response);
      if (fault) fault.answer(response, serve, request);
      else serve();
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    await use({
      origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
      fail: (which, answer) => {
        const fault = { which, answer };
        faults.push(fault);
        // What breaks on a connection that was used before is asked again, by Chromium now and then for ever: each request has its own.
        if (answer === dropped) server.maxRequestsPerSocket = 1;
        return () => {
          faults.splice(faults.indexOf(fault), 1);
        };
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

const escaped = (name: string): string => name.replaceAll(/[.$^*+?()|[\]{}]/g, String.raw`\$&`);

/** The script with which a chart's island begins. */
export function islandOf(chart: string): RegExp {
  const page = readFileSync(`dist/charts/${chart}/index.html`, 'utf8');
  const address = /component-url="([^"]+)"/.exec(page)?.[1];
  if (address === undefined) throw new Error(`/charts/${chart}/ has no island`);
  return new RegExp(`${escaped(address)}(\\?|$)`);
}

/** A built script by the name it had before its hash: `target-map` for the rows of the map with its shapes, `timeline`, `LiveMap`. */
export function scriptOf(name: string): RegExp {
  const found = readdirSync('dist/_astro').filter((file) =>
    new RegExp(`^${name}\\.[\\w-]+\\.js$`).test(file),
  );
  if (found.length !== 1) throw new Error(`dist/_astro has ${String(found.length)} scripts named ${name}`);
  return new RegExp(`${escaped(found[0] ?? '')}(\\?|$)`);
}
