/** One row more in a table of the data is everywhere that its rows are told, drawn and counted. */
import { expect, test } from 'vitest';
import { plain } from '../site.ts';
import { CHART_OF_EVENT, EVENT, KNOWN_EVENTS, built, page } from './added-site.ts';

export function testEvent(): void {
  test('is a row more in the table, with its date and summary', () => {
    const $ = page(`charts/${CHART_OF_EVENT}/index.html`);
    const rows = $(`#${CHART_OF_EVENT} tr`).filter((_, each) => $(each).text().includes(EVENT.title));
    const row = plain(rows.text());
    expect(row).toContain(EVENT.title);
    expect(row).toContain('17 May 2023');
    expect(row).toContain(EVENT.summary);
  });

  test('is counted in the story', () => {
    const rows = page('index.html')(`#${CHART_OF_EVENT} .chart-more`).text();
    expect(rows).toContain(`${String(KNOWN_EVENTS + 1)} rows`);
  });

  test('is counted in the drawings', () => {
    for (const width of [280, 720, 1080])
      expect(built(`charts/${CHART_OF_EVENT}/${String(width)}.svg`)).toContain(
        `${String(KNOWN_EVENTS + 1)} events`,
      );
  });
}
