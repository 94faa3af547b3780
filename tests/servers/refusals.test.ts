import { describe, expect, test } from 'vitest';
import { ask, askHost, header, SECRET, send, SITES } from './ask.ts';

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

/** Ways out of the folder of the site, to a file beside it. */
const WAYS_OUT = [
  '../secret.txt',
  '../../secret.txt',
  '../../../../secret.txt',
  '../../../../../../../../etc/passwd',
  'charts/../../../../secret.txt',
  '%2e%2e/%2e%2e/%2e%2e/secret.txt',
  '..%2fsecret.txt',
  '..%2f..%2f..%2f..%2fsecret.txt',
  '%2e%2e%2f%2e%2e%2f%2e%2e%2fsecret.txt',
  '%252e%252e%252fsecret.txt',
  '..%5c..%5csecret.txt',
  '..\\..\\secret.txt',
  '..;/..;/secret.txt',
  '%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt',
  '....//....//secret.txt',
  '%00',
  'index.html%00',
  'index.html%00.png',
  '..%00/secret.txt',
  '%u002e%u002e/secret.txt',
];
const HIDDEN = [
  '/.secret',
  '/.git/config',
  '/about/.secret',
  '/.well-known/.secret',
  '/%2esecret',
  '/_headers',
  '/index.html.br',
  '/index.html.gz',
];

const host = 'Host: 127.0.0.1\r\nConnection: close\r\n';
/** What no browser says. */
const MALFORMED = {
  'an unknown method': `BREW / HTTP/1.1\r\n${host}\r\n`,
  'an unknown version': `GET / HTTP/9.9\r\n${host}\r\n`,
  'no host': 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
  'a broken escape': `GET /%zz HTTP/1.1\r\n${host}\r\n`,
  'half an escape': `GET /% HTTP/1.1\r\n${host}\r\n`,
  'an address without a slash': `GET secret.txt HTTP/1.1\r\n${host}\r\n`,
  'an address of 100 kB': `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n${host}\r\n`,
  'a header of 2 MB': `GET / HTTP/1.1\r\n${host}X: ${'x'.repeat(2_000_000)}\r\n\r\n`,
  'a name longer than any file’s': `GET /${'x'.repeat(300)} HTTP/1.1\r\n${host}\r\n`,
  'more folders than there can be': `GET /${'x/'.repeat(3_000)} HTTP/1.1\r\n${host}\r\n`,
  'a space in the name of a header': `GET / HTTP/1.1\r\n${host}X : x\r\n\r\n`,
  'two lengths': `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n\r\nxx`,
  'a length that is none': `POST / HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n`,
  'a null byte': `GET /\0 HTTP/1.1\r\n${host}\r\n`,
  'no words at all': Buffer.from('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 'latin1'),
  'a way out, as it is written': `GET /../../../../secret.txt HTTP/1.1\r\n${host}\r\n`,
};

describe.each(SITES)('$name', ({ site }) => {
  test.each(METHODS)('%s is not allowed, and what is, is said', async (method) => {
    for (const address of ['/', '/_astro/', '/nowhere/']) {
      const answer = await ask(site, address, {}, method);
      expect(answer.status).toBe(405);
      expect(header(answer, 'Allow')).toBe('GET, HEAD');
      expect(header(answer, 'Cache-Control')).toBe('no-cache');
      expect(header(answer, 'X-Content-Type-Options')).toBe('nosniff');
    }
  });

  test.each(WAYS_OUT)('%s leads nowhere', async (way) => {
    const answer = await askHost(site, site.base + way);
    expect([400, 403, 404]).toContain(answer.status);
    expect(answer.body.toString('latin1')).not.toMatch(new RegExp(`${SECRET}|root:`));
  });

  test.each(HIDDEN)('%s is hidden', async (address) => {
    const answer = await ask(site, address);
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).not.toContain(SECRET);
  });

  test.each(Object.entries(MALFORMED))('%s is refused, and the next is served', async (_, bytes) => {
    const heard = await send(site, bytes);
    // Some hang up without a word.
    expect(heard).toMatch(/^$|^HTTP\/1\.[01] (4\d\d|50[15])|^[^]*<h1>4\d\d/);
    expect(heard).not.toContain(SECRET);
    // Neither which version of a program this is, nor where on the machine anything lies.
    expect(heard).not.toMatch(/(nginx|caddy|node)\/\d|\/tmp\//i);
    expect((await ask(site, '/')).status).toBe(200);
  });
});
