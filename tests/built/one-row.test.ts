import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySite, type SiteCopy } from '../fixtures/site-copy.ts';
import { plain } from './site.ts';

const TITLE = 'Made-up event that a test adds';
const SUMMARY = 'This summary stands in one row of one table, and nowhere else.';
const events = parse<Record<string, string>>(readFileSync('content/data/events.csv'), { columns: true });

let copy: SiteCopy;
const built = (file: string): string => readFileSync(join(copy.folder, 'dist', file), 'utf8');
const rowOf = (file: string): string => {
  const $ = load(built(file));
  return plain(
    $('#campaign-timeline tr')
      .filter((_, row) => $(row).text().includes(TITLE))
      .text(),
  );
};

beforeAll(() => {
  copy = copySite('one-row');
  const model = events.find(({ id }) => id === 'uk-attribution-2024');
  const row = Object.entries({
    ...model,
    id: 'made-up-2023',
    date: '2023-05-17',
    title: TITLE,
    summary: SUMMARY,
  });
  appendFileSync(
    join(copy.folder, 'content/data/events.csv'),
    `${row.map(([, cell]) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`,
  );
  copy.build();
});

afterAll(() => {
  copy.remove();
});

test('one row more in events.csv is a row more in the table, with its date and summary', () => {
  const row = rowOf('charts/campaign-timeline/index.html');
  expect(row).toContain(TITLE);
  expect(row).toContain('17 May 2023');
  expect(row).toContain(SUMMARY);
});

test('it is counted in the story', () => {
  const rows = load(built('index.html'))('#campaign-timeline .chart-more').text();
  expect(rows).toContain(`${String(events.length + 1)} rows`);
});

test('it is counted in the drawings', () => {
  for (const width of [280, 720, 1080])
    expect(built(`charts/campaign-timeline/${String(width)}.svg`)).toContain(
      `${String(events.length + 1)} events`,
    );
});
