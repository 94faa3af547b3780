import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unlikeFile } from '../../servers/same-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'same-file-'));
const file = join(folder, 'page.html');
const TEXT = 'Words that are served.';
let server: Server;
let home: string;

beforeAll(async () => {
  writeFileSync(file, TEXT);
  server = createServer((request, response) => {
    if (request.url === '/plain') response.end(TEXT);
    else if (request.url === '/missing') response.writeHead(404).end();
    else {
      response.setHeader('Content-Encoding', 'br');
      response.end(brotliCompressSync(request.url === '/other' ? 'Other words.' : TEXT));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  home = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('the file, sent with brotli, is the file', async () => {
  expect(await unlikeFile(`${home}/same`, file)).toBeUndefined();
});

test.each([
  ['other', /is not .*page\.html/],
  ['plain', /does not come as brotli/],
  ['missing', /answers 404/],
])('/%s is not', async (path, why) => {
  expect(await unlikeFile(`${home}/${path}`, file)).toMatch(why);
});
