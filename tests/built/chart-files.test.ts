import { Resvg } from '@resvg/resvg-js';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/data/edtf.ts';
import { FILES, pageAt, plain, readBytes, readText } from './site.ts';

type Row = Readonly<Record<string, string>>;
interface Json {
  readonly title: string;
  readonly credit: string;
  readonly license: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, string | number | null | readonly string[]>>[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

const IDS = [...FILES].flatMap((file) => /^charts\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

describe.each(IDS)('%s', (id) => {
  const svg = readText(`charts/${id}.svg`);
  const json = JSON.parse(readText(`charts/${id}.json`)) as Json;
  const csv: Row[] = parse(readText(`charts/${id}.csv`), { columns: true });
  const tableRows = pageAt(`/charts/${id}/`).$('.chart-table tbody tr').length;

  test('as SVG is plain: no classes, no properties, one style with fonts, no id twice', () => {
    expect(svg).not.toMatch(/var\(|\sclass=|\sstyle=|color-mix|light-dark|calc\(|vector-effect/);
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

  test('as PNG is 1200 px wide and at least 675 high', () => {
    const png = readBytes(`charts/${id}.png`);
    expect(png.readUInt32BE(16)).toBe(1200);
    expect(png.readUInt32BE(20)).toBeGreaterThanOrEqual(675);
  });

  test('as CSV has every row of the table, and nothing a spreadsheet would run', () => {
    expect(csv).toHaveLength(tableRows);
    const cells = csv.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
  });

  test('as CSV has valid dates with their precision', () => {
    const dated = json.columns.filter((name) => json.columns.includes(`${name} precision`));
    for (const row of csv)
      for (const name of dated) {
        const date = row[name] ?? '';
        if (date !== '') expect(() => parseDate(date), `${row['id'] ?? ''}: ${date}`).not.toThrow();
        expect(row[`${name} precision`] === '').toBe(date === '');
      }
  });

  test('as JSON agrees with the CSV, and says its terms and sources', () => {
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
    expect(json.license).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(json.sources.length).toBeGreaterThan(0);
  });
});
