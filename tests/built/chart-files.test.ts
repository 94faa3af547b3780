import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/data/edtf.ts';
import { loadDataset } from '../../src/data/load.ts';
import { FILES, pageAt, plain, readBytes, readText } from './site.ts';

type Row = Readonly<Record<string, string>>;
interface Json {
  readonly id: string;
  readonly title: string;
  readonly takeaway: string;
  readonly summary: string;
  readonly url: string;
  readonly credit: string;
  readonly citation: string;
  readonly version: string;
  readonly sourcesVerified: number;
  readonly lastVerified: string | null;
  readonly license: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | null | readonly string[]>>[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly kind: string;
    readonly verified: string | null;
    readonly listed: string;
    readonly archived: string | null;
    readonly archivedOn: string | null;
  }[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ADDRESS = /^https?:\/\/\S+$/;
const IDS = [...FILES].flatMap((file) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

describe.each(IDS)('%s', (id) => {
  const svg = readText(`charts/${id}.svg`);
  const json = JSON.parse(readText(`charts/${id}.json`)) as Json;
  const csv: Row[] = parse(readText(`charts/${id}.csv`), { columns: true });
  const tableRows = pageAt(`/charts/${id}/`).$('.chart-table tbody tr').length;

  test('as SVG is plain: no classes, no properties, one style with fonts, no id twice', () => {
    expect(svg).not.toMatch(
      /<svg[^>]*>[^]*<svg|<use|\sNaN|NaN\s|undefined|var\(|\sclass=|\sstyle=|color-mix|light-dark|calc\(|vector-effect/,
    );
    const $ = load(svg, { xml: true });
    expect($('style')).toHaveLength(1);
    expect(
      $('style')
        .text()
        .replaceAll(/@font-face\{[^}]*\}/g, ''),
    ).toBe('');
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name);
    expect(named.filter((name) => !ids.includes(name))).toEqual([]);
  });

  test('as SVG carries its title, its sources and its credit', () => {
    const $ = load(svg, { xml: true });
    const words = plain(
      $('text')
        .toArray()
        .map((element) => $(element).text())
        .join(' '),
    );
    expect($('title').first().text()).toBe(json.title);
    expect(words).toContain(plain(json.title));
    expect(words).toContain('Sources: ');
    expect(words).toContain(json.credit);
  });

  test('as SVG is drawn by a program that knows only attributes, and is not blank', () => {
    const drawn = new Resvg(svg.replace(/<style>.*?<\/style>/s, ''), {
      font: { loadSystemFonts: false },
    }).render();
    const colours = new Set<number>();
    const { pixels } = drawn;
    for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.readUIntBE(at, 3));
    expect(colours.size).toBeGreaterThan(5);
  });

  test('as PNG is 1200 px wide, at least 675 high, and the whole of the SVG', () => {
    const png = readBytes(`charts/${id}.png`);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(width).toBe(1200);
    expect(height).toBeGreaterThanOrEqual(675);
    const [, , across = 0, down = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
    expect(Math.abs(height - (down * width) / across)).toBeLessThan(1);
  });

  test('as a card for link previews is 1200 by 630 px', () => {
    const png = readBytes(`og/charts/${id}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('as CSV is UTF-8 and has every row of the table once, each with all columns', () => {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readBytes(`charts/${id}.csv`),
    );
    expect(text).toMatch(/^id,/);
    const lines: string[][] = parse(text);
    expect(lines).toHaveLength(tableRows + 1);
    expect(new Set(lines.map(([row]) => row)).size).toBe(lines.length);
    expect(lines[0]?.filter((name) => name.trim() === '')).toEqual([]);
  });

  test('as CSV has nothing that a spreadsheet would run or that is no text', () => {
    const cells = csv.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+@\s＝＋－＠]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /\p{Cc}|undefined|\[object/u.test(cell))).toEqual([]);
  });

  test('as CSV has sources in every row, which its JSON lists, with their addresses', () => {
    const listed = new Map(json.sources.map((source) => [source.id, source.url ?? '']));
    for (const row of csv) {
      const named = (row['Sources'] ?? '').split('; ').filter(Boolean);
      expect(
        named.filter((source) => !listed.has(source)),
        row['id'],
      ).toEqual([]);
      const addresses = named.map((source) => listed.get(source) ?? '').filter(Boolean);
      expect(row['Sources addresses'], row['id']).toBe(addresses.join(' '));
    }
    expect(csv.filter((row) => row['Sources'] !== '').length).toBeGreaterThan(csv.length / 2);
  });

  test('as CSV has valid dates with their precision', () => {
    const dated = json.columns.filter((name) => json.columns.includes(`${name} precision`));
    const times = pageAt(`/charts/${id}/`).$('.chart-table tbody time').length;
    expect(dated.length > 0).toBe(times > 0);
    for (const row of csv)
      for (const name of dated) {
        const date = row[name] ?? '';
        if (date !== '') expect(() => parseDate(date), `${row['id'] ?? ''}: ${date}`).not.toThrow();
        expect(row[`${name} precision`] === '').toBe(date === '');
      }
  });

  test('as JSON agrees with the CSV', () => {
    expect(Object.keys(csv[0] ?? {})).toEqual(json.columns);
    const written = json.rows.map((row) =>
      json.columns.map((name) => {
        const field = row[name] ?? '';
        return typeof field === 'object'
          ? field.join(name.endsWith(' addresses') ? ' ' : '; ')
          : String(field);
      }),
    );
    const unguarded = (cell = ''): string => cell.replace(/^'(?=[=+@-])/, '');
    expect(csv.map((row) => json.columns.map((name) => unguarded(row[name])))).toEqual(written);
  });

  test('as JSON says what it is, its terms, how fresh it is and how to cite it', () => {
    const { $ } = pageAt(`/charts/${id}/`);
    expect(json.id).toBe(id);
    expect(plain(json.title)).toBe(plain($('h1').text()));
    expect(plain(json.takeaway)).toBe(plain($('.chart-head .takeaway').text()));
    expect(plain(json.summary)).toBe(plain($('.chart-summary').text()));
    expect(json.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(json.url).toBe($('link[rel=canonical]').attr('href'));
    expect(json.version).toMatch(/^\d+\.\d+\.\d+/);
    expect($('.citation pre').first().text()).toBe(json.citation);
    for (const said of [json.title, json.version, json.url]) expect(json.citation).toContain(said);
  });

  test('as JSON names every source with its address and the day it was verified', () => {
    expect(json.sources.length).toBeGreaterThan(0);
    for (const {
      id: source,
      title,
      publisher,
      url,
      kind,
      verified,
      listed,
      archived,
      archivedOn,
    } of json.sources) {
      expect(
        [title, publisher, kind].filter((each) => each === ''),
        source,
      ).toEqual([]);
      if (kind !== 'seed') expect(url, source).toMatch(ADDRESS);
      if (verified !== null) expect(verified, source).toMatch(DAY);
      expect(listed, source).toMatch(DAY);
      const known = loadDataset().source(source);
      expect([archived ?? '', archivedOn ?? ''], source).toEqual([known.archived, known.archived_on]);
    }
    const days = json.sources.flatMap(({ verified }) => verified ?? []);
    expect(json.sourcesVerified).toBe(days.length);
    expect(json.lastVerified).toBe(days.toSorted().at(-1) ?? null);
  });
});
