/** Frozen copies: those the site keeps, and one that is made now in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../src/surfaces/pinned/digest.ts';
import { fetchedBy } from '../../src/surfaces/pinned/fetched.ts';
import { ledgerProblems, readLedger } from '../../src/surfaces/pinned/ledger.ts';
import { gzipSize } from '../../src/surfaces/pinned/pin.ts';
import { dateWords } from '../../src/data/date-words.ts';
import { parseDate } from '../../src/data/edtf.ts';
import { copySite, type SiteCopy } from '../fixtures/site-copy.ts';
import { EMBEDS, FILES, PINNED, plain, readBytes } from './site.ts';
import { plainEnvironment } from '../fixtures/plain-environment.ts';

/** What is true of every copy, however long ago it was made. */
function expectKept(html: string, id: string, day: string): void {
  const $ = load(html);
  const meta = (name: string): string | undefined => $(`meta[name="${name}"]`).attr('content');
  expect(fetchedBy(html)).toEqual([]);
  expect(gzipSize(html)).toBeLessThanOrEqual(150_000);
  expect(meta('robots')).toBe('noindex');
  expect([meta('fortymillion:chart'), meta('fortymillion:day')]).toEqual([id, day]);
  expect(meta('fortymillion:digest')).toMatch(/^[0-9a-f]{64}$/);
  expect(meta('fortymillion:version')).toMatch(/^\d+\.\d+\.\d+/);
  expect(plain($('body').text())).toContain(`As it stood on ${dateWords(parseDate(day))}.`);
  const live = $('link[rel="canonical"]').attr('href') ?? '';
  expect(live).toMatch(new RegExp(`^https?://.*/charts/${id}/$`));
  expect(plain($(`a[href="${live}"]`).text())).toBe(live.replace(/^https?:\/\//, ''));
}

/** Its policy lets its own styles and scripts do, and nothing else. */
function expectSealed(html: string): void {
  const $ = load(html);
  const policies = $('meta[http-equiv="Content-Security-Policy"]');
  expect(policies).toHaveLength(1);
  const parts = new Map(
    policies
      .attr('content')
      ?.split('; ')
      .map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)]),
  );
  expect(parts.get('default-src')).toEqual(["'none'"]);
  for (const name of ['style', 'script'])
    expect(parts.get(`${name}-src`)).toEqual(
      $(name)
        .toArray()
        .map((each) => `'sha256-${createHash('sha256').update($(each).text()).digest('base64')}'`),
    );
  expect(/localStorage|sessionStorage|indexedDB|document\.cookie|\son\w+="/.exec(html)).toBeNull();
}

/** The whole chart, and all that stands with it. */
function expectWhole(html: string, id: string): void {
  const $ = load(html);
  expect($('h1')).toHaveLength(1);
  expect($('.drawing > svg').length).toBeGreaterThanOrEqual(2);
  const ids = $('[id]')
    .toArray()
    .map((each) => $(each).attr('id'));
  expect(ids.length).toBe(new Set(ids).size);
  for (const [, name] of html.matchAll(/url\((?:&quot;|['"])?#([^)'"&]+)/g)) expect(ids).toContain(name);
  const file = JSON.parse(readBytes(`charts/${id}.json`).toString()) as Record<
    'rows' | 'sources',
    { url?: string; id?: string }[]
  >;
  expect($('.chart-table tbody tr')).toHaveLength(file.rows.length);
  expect($('.pinned-sources > li')).toHaveLength(file.sources.length);
  expect(
    $('.pinned-sources a')
      .toArray()
      .map((link) => $(link).text()),
  ).toEqual(
    $('.pinned-sources a')
      .toArray()
      .map((link) => $(link).attr('href')),
  );
  const outside = $('a')
    .toArray()
    .map((link) => $(link).attr() ?? {});
  expect(
    outside.filter(
      ({ href, target, rel }) =>
        !/^https?:/.test(href ?? '') || target !== '_blank' || !rel?.includes('noopener'),
    ),
  ).toEqual([]);
}

const placeOf = (file: string): [id: string, day: string] => {
  const [, id = '', day = ''] = file.split('/');
  return [id, day];
};

describe('the copies the site keeps', () => {
  test('are there, in the ledger, and in the built site byte for byte', () => {
    expect(PINNED.length).toBeGreaterThan(0);
    expect(ledgerProblems()).toEqual([]);
    const kept = Object.keys(readLedger()).map((name) => `pinned/${name}/index.html`);
    expect([...FILES].filter((file) => file.startsWith('pinned/'))).toEqual(kept);
    for (const file of kept)
      expect(readBytes(file).equals(readFileSync(join('public', file))), file).toBe(true);
  });

  test.each(PINNED)('$file says its day and its chart, and asks for nothing', ({ file, html }) => {
    expectKept(html, ...placeOf(file));
    expectSealed(html);
  });

  test('no page of the site is one of them, and none is for search engines', () => {
    expect(readBytes('sitemap-0.xml').toString()).not.toContain('/pinned/');
    expect(EMBEDS.length).toBeGreaterThan(0);
  });
});

describe('npm run pin', () => {
  const CHARTS = EMBEDS.map(({ file }) => file.split('/')[1] ?? '');
  let copy: SiteCopy;
  const run = (...ids: string[]): { status: number | null; said: string; wrong: string } => {
    const env = plainEnvironment({ SITE_URL: 'https://names.example', BASE_PATH: '/under/' });
    const { status, stdout, stderr } = spawnSync('node', ['scripts/pin.ts', ...ids], {
      cwd: copy.folder,
      encoding: 'utf8',
      env,
    });
    return { status, said: stdout, wrong: stderr };
  };
  const check = (): { status: number | null; wrong: string } => {
    const { status, stderr } = spawnSync('node', ['scripts/check-data.ts'], {
      cwd: copy.folder,
      encoding: 'utf8',
    });
    return { status, wrong: stderr };
  };
  const kept = (): string[] => {
    const folder = join(copy.folder, 'public/pinned');
    return existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .sort()
      : [];
  };
  const read = (name: string): string => readFileSync(join(copy.folder, 'public/pinned', name), 'utf8');

  beforeAll(() => {
    copy = copySite('pin');
    cpSync('scripts', join(copy.folder, 'scripts'), { recursive: true });
    rmSync(join(copy.folder, 'public/pinned'), { recursive: true, force: true });
    rmSync(join(copy.folder, 'content/pinned.json'), { force: true });
  });
  afterAll(() => {
    copy.remove();
  });

  test('writes nothing when one of several charts is unknown', () => {
    const { status, wrong } = run(CHARTS[0] ?? '', 'no-such-chart');
    expect([status, wrong.trim().split('\n').length]).toEqual([1, 1]);
    expect(wrong).toContain('There is no chart “no-such-chart”');
    expect(wrong).toContain(CHARTS.toSorted().join(', '));
    expect(kept()).toEqual([]);
  });

  test('keeps every chart there is, whole and sealed, with the addresses of where the site is to be', () => {
    const { status, said, wrong } = run(...CHARTS);
    expect([status, wrong]).toEqual([0, '']);
    expect(kept().map((name) => name.split('/')[0])).toEqual(CHARTS.toSorted());
    for (const name of kept()) {
      const [id, day] = placeOf(`pinned/${name}`);
      const html = read(name);
      expect(said).toContain(`public/pinned/${name}`);
      expectKept(html, id, day);
      expectSealed(html);
      expectWhole(html, id);
      expect(load(html)('meta[name="fortymillion:digest"]').attr('content'), 'the chart says it still').toBe(
        digestOf(id),
      );
      expect(html.includes(`"https://names.example/under/charts/${id}/"`), id).toBe(true);
      expect(html.includes(`https://names.example/under/pinned/${id}/${day}/`), id).toBe(true);
      expect(html.includes('fortymillion.example'), id).toBe(false);
    }
    expect(check()).toEqual({ status: 0, wrong: '' });
    // Ten charts are built and examined: on a busy machine that takes more than a minute.
  }, 600_000);

  test('never overwrites, and writes no other chart when one was pinned that day', () => {
    const [first = '', ...rest] = kept();
    const before = rest.map(read);
    rmSync(join(copy.folder, 'public/pinned', first.split('/')[0] ?? ''), { recursive: true });
    const { status, wrong } = run(...CHARTS);
    expect([status, wrong.trim().split('\n').length]).toEqual([1, 1]);
    expect(wrong).toContain('never overwritten');
    expect(kept()).toEqual(rest);
    expect(rest.map(read)).toEqual(before);
    expect(check().status, 'the check that a build begins with').toBe(1);
    expect(check().wrong).toContain(`public/pinned/${first} is missing`);
  });
});
