/** Whatever the site says to cite is of one version and one day. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { loadDataset } from '../../src/data/load.ts';
import { FILES, pageAt, PAGES, plain, readText } from './site.ts';

const { version, created } = JSON.parse(readText('data/datapackage.json')) as {
  version: string;
  created: string;
};
const updated = /updated: '([\d-]+)'/.exec(readFileSync('content/opening/opening.mdx', 'utf8'))?.[1] ?? '';
const newest = [created.slice(0, 10), updated].toSorted().at(-1) ?? '';
const { claims } = loadDataset();

/** The CSL-JSON of a page: what its citations say, for programs. */
function cslOf(page: string) {
  const { $ } = pageAt(page);
  const [text = ''] = $('pre')
    .toArray()
    .map((each) => $(each).text())
    .filter((each) => each.startsWith('[\n'));
  const [item] = JSON.parse(text) as {
    version: string;
    note: string;
    title: string;
    issued: { 'date-parts': [number, number, number][] };
  }[];
  if (!item) throw new Error(`${page} has no citation`);
  const day = item.issued['date-parts'][0]?.map((each) => String(each).padStart(2, '0')).join('-') ?? '';
  return { ...item, day };
}

const charts = PAGES.map(({ file }) => file).filter((file) => /^charts\/[\w-]+\/index\.html$/.test(file));

describe('every citation', () => {
  test.each([
    ...charts.map((file) => `/${file.replace('index.html', '')}`),
    ...claims.map(({ id }) => `/claims/${id}/`),
  ])('of %s is of the data’s version, and of no day before the newest change', (page) => {
    const cited = cslOf(page);
    expect(cited.version).toBe(version);
    expect(cited.day >= newest, `${cited.day} against ${newest}`).toBe(true);
  });

  test('of a claim says who says it and what stands behind it', () => {
    const wrong = claims.filter(
      ({ id, speaker, status }) =>
        !cslOf(`/claims/${id}/`).note.startsWith(`Said by ${speaker}; ${STATUS_WORDS[status].label}.`),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('is never older than what it cites', () => {
    const wrong = claims.filter(({ id, checked }) => cslOf(`/claims/${id}/`).day < checked);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('has no double quotation marks within others', () => {
    for (const { id } of claims) {
      const { $ } = pageAt(`/claims/${id}/`);
      expect(plain($('#cite pre').first().text()), id).toMatch(/^“[^“”]*[^.“”]”, claim \(/);
    }
  });
});

test('files of charts and claims say the same version', () => {
  const files = [...FILES].filter((file) => /^(charts|claims)\/[\w-]+\.json$/.test(file));
  expect(files.length).toBeGreaterThan(claims.length);
  const wrong = files.filter(
    (file) => (JSON.parse(readText(file)) as { version: string }).version !== version,
  );
  expect(wrong).toEqual([]);
});
