import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, filesOf, header, PUBLIC_SITES, SITES } from './ask.ts';
import { unlikeTable } from './table.ts';

describe.each(SITES)('$name', ({ site }) => {
  const hashed = filesOf(site).find(({ address }) => address.startsWith('/_astro/'))?.address ?? '';

  test.each(['/', '/charts/', '/robots.txt', hashed])(
    '%s is not sent again to who has it',
    async (address) => {
      const first = await ask(site, address);
      const tag = header(first, 'ETag') ?? '';
      expect(tag).not.toBe('');
      const again = await ask(site, address, { 'If-None-Match': tag });
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      // Browsers take these for those they have; of nothing there is no type.
      expect(unlikeTable(again, address, 'Content-Type')).toEqual([]);
      const other = await ask(site, address, { 'If-None-Match': '"another"' });
      expect(other.status).toBe(200);
      expect(other.body.equals(first.body)).toBe(true);
    },
  );
});

describe.each(PUBLIC_SITES)('$name', ({ site }) => {
  test('each way of sending a page has a tag of its own, by which it is known', async () => {
    const tags = new Set<string>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const taken = { 'Accept-Encoding': encoding };
      const first = await ask(site, '/', taken);
      const tag = header(first, 'ETag') ?? '';
      tags.add(tag);
      const again = await ask(site, '/', { ...taken, 'If-None-Match': tag });
      expect(again.status, encoding).toBe(304);
      expect(header(again, 'ETag')).toBe(tag);
      expect(header(again, 'Vary')).toBe('Accept-Encoding');
      expect(unlikeTable(again, '/', 'Content-Type')).toEqual([]);
    }
    expect([...tags].filter(Boolean)).toHaveLength(3);
  });

  test('who has it from that day is told by the day too', async () => {
    const day = header(await ask(site, '/'), 'Last-Modified') ?? '';
    expect((await ask(site, '/', { 'If-Modified-Since': day })).status).toBe(304);
  });

  test('a page that was corrected arrives with the next view', async () => {
    const file = join(site.folder, 'corrected.html');
    writeFileSync(file, 'A month too many.');
    const first = await ask(site, '/corrected.html');
    expect(header(first, 'Cache-Control')).toBe('no-cache');
    writeFileSync(file, 'A month too few..');
    const later = new Date(Date.now() + 60_000);
    utimesSync(file, later, later);
    const next = await ask(site, '/corrected.html', { 'If-None-Match': header(first, 'ETag') ?? '' });
    rmSync(file);
    expect(next.status).toBe(200);
    expect(next.body.toString()).toBe('A month too few..');
  });
});
