import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, filesOf, header, PUBLIC_SITES, SITES } from './ask.ts';
import { unlikeTable } from './table.ts';

describe.each(SITES)('$name', ({ site }) => {
  const { file, address } = filesOf(site).find((each) => each.address.endsWith('.zip')) ?? {
    file: '',
    address: '',
  };
  const whole = readFileSync(join(site.folder, file));
  const size = String(whole.length);

  test.each([
    ['the beginning', 'bytes=0-99', 0, 100],
    ['the middle', 'bytes=100-199', 100, 200],
    ['all from somewhere on', `bytes=${String(whole.length - 10)}-`, whole.length - 10, whole.length],
    ['more than there is', `bytes=10-${size}0`, 10, whole.length],
  ])('sends %s', async (_, range, from, to) => {
    const answer = await ask(site, address, { Range: range });
    expect(answer.status).toBe(206);
    expect(header(answer, 'Content-Range')).toBe(`bytes ${String(from)}-${String(to - 1)}/${size}`);
    expect(answer.body.equals(whole.subarray(from, to))).toBe(true);
    expect(unlikeTable(answer, address)).toEqual([]);
  });

  test('has nothing beyond the end', async () => {
    const answer = await ask(site, address, { Range: `bytes=${size}-` });
    expect(answer.status).toBe(416);
    expect(header(answer, 'Content-Range')).toBe(`bytes */${size}`);
    expect(unlikeTable(answer, address, 'Content-Type', 'Cache-Control')).toEqual([]);
    expect(header(answer, 'Cache-Control') ?? '').not.toContain('immutable');
  });

  test.skipIf(site.server === 'npm start')(
    'sends all of it to who has the part of another version',
    async () => {
      const answer = await ask(site, address, { Range: 'bytes=0-9', 'If-Range': '"another"' });
      expect(answer.status).toBe(200);
      expect(answer.body.equals(whole)).toBe(true);
    },
  );
});

describe.each(PUBLIC_SITES)('$name', ({ site }) => {
  const asBrotli = { 'Accept-Encoding': 'br' };

  test('who wants a part, compressed, gets a part of what is sent compressed, or all of that', async () => {
    const whole = await ask(site, '/', asBrotli);
    const part = await ask(site, '/', { ...asBrotli, Range: 'bytes=100-199' });
    // nginx’s module for brotli offers no parts.
    const isPart = site.server !== 'nginx';
    const size = String(whole.body.length);
    expect(part.status).toBe(isPart ? 206 : 200);
    expect(header(part, 'Content-Encoding')).toBe('br');
    expect(header(part, 'Content-Range')).toBe(isPart ? `bytes 100-199/${size}` : undefined);
    expect(part.body.equals(isPart ? whole.body.subarray(100, 200) : whole.body)).toBe(true);
    expect(header(part, 'ETag')).toBe(header(whole, 'ETag'));
    expect(header(part, 'Vary')).toBe('Accept-Encoding');
    expect(unlikeTable(part, '/')).toEqual([]);
  });

  test('who has a part of the text as it is gets no part of the compressed one', async () => {
    const plain = header(await ask(site, '/', { 'Accept-Encoding': 'identity' }), 'ETag') ?? '';
    const answer = await ask(site, '/', { ...asBrotli, Range: 'bytes=100-199', 'If-Range': plain });
    expect(answer.status).toBe(200);
    expect(answer.body.equals((await ask(site, '/', asBrotli)).body)).toBe(true);
  });
});
