import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ask, askHost, filesOf, header, SITES } from './ask.ts';
import { unlikeTable } from './table.ts';

describe.each(SITES)('$name', ({ site }) => {
  const folders = readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(site.folder.length).replace(/^\//, '')}`)
    .filter((folder) => !folder.includes('/.'));
  const pages = new Set(filesOf(site).map(({ address }) => address));
  /** The first folder below one, where what is below has headers that others have not. */
  const firstIn = (start: string): string =>
    [...pages].find((each) => each.startsWith(start) && /^\/\w+\/[\w-]+\/$/.test(each))?.slice(0, -1) ?? '';

  test.each(['/charts', '/teach', '/about?view=class', firstIn('/embed/'), firstIn('/claims/')])(
    '%s gets its slash, on the same host and in the same folder',
    async (address) => {
      const [path = '', query = ''] = address.split(/(?=\?)/);
      const answer = await ask(site, address);
      expect([301, 308]).toContain(answer.status);
      expect(header(answer, 'Location')).toBe(`${site.base}${path.slice(1)}/${query}`);
      // Of what is sent with it, servers think otherwise: a page of their own, or nothing.
      expect(unlikeTable(answer, path, 'Content-Type')).toEqual([]);
    },
  );

  test('many slashes lead to no other host', async () => {
    for (const path of [
      `/${site.base}charts`,
      `//example.com/..${site.base}charts`,
      '//example.com',
      '/\\example.com',
    ]) {
      const to = header(await askHost(site, path), 'Location');
      expect(to === undefined || /^\/(?![/\\])/.test(to), `${path} → ${String(to)}`).toBe(true);
    }
  });

  test('a folder without a page is not listed', async () => {
    const bare = folders.filter((folder) => !pages.has(`${folder}/`));
    expect(bare.length).toBeGreaterThan(3);
    for (const folder of bare) {
      const answer = await ask(site, `${folder}/`);
      expect(answer.status, folder).toBe(404);
    }
  });

  test('the folder of the site itself', async () => {
    const answer = await askHost(site, site.base.slice(0, -1) || '/');
    if (site.base === '/') expect(answer.status).toBe(200);
    else {
      expect(header(answer, 'Location')).toBe(site.base);
      expect(unlikeTable(answer, '/', 'Content-Type')).toEqual([]);
    }
  });
});
