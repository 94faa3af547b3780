import { expect, test } from 'vitest';
import { citations } from '../../../src/surfaces/cite/citation.ts';

const cited = {
  kind: 'chart' as const,
  id: 'made-up',
  title: 'Five & five are “ten”',
  url: 'https://example.org/charts/made-up/',
  version: '1.2.3',
  day: '2026-11-23',
};
const text = (name: string): string => citations(cited).find((each) => each.name === name)?.text ?? '';

test('every way of citing names the title, the version, the year and the address', () => {
  for (const { name, text: said } of citations(cited)) {
    expect(said, name).toMatch(/Five .{1,3} ?five are/);
    expect(said, name).toContain('1.2.3');
    expect(said, name).toContain('2026');
    expect(said, name).toContain(cited.url);
  }
});

test('the plain line and APA say the whole day', () => {
  expect(text('Plain')).toContain('23 November 2026');
  expect(text('APA')).toContain('(2026, November 23)');
});

test('BibTeX escapes what TeX would take for markup', () => {
  expect(text('BibTeX')).toMatch(/^@misc\{/);
  expect(text('BibTeX')).toContain('\\&');
});

test('CSL-JSON is JSON with the date in parts', () => {
  expect(JSON.parse(text('CSL-JSON'))).toMatchObject([{ issued: { 'date-parts': [[2026, 11, 23]] } }]);
});

test('BibTeX has the month as the word that styles know, and the day beside it', () => {
  expect(text('BibTeX')).toContain('\tmonth = nov,\n\tday = {23},\n');
});

test('in the plain line quotation marks within quotation marks are single ones', () => {
  expect(text('Plain')).toContain('“Five & five are ‘ten’”, chart, ');
});

test.each(['It is so.', 'It is “so.”'])(
  'a full stop stands neither before a comma nor before a bracket: %s',
  (title) => {
    const [plain, apa] = citations({ ...cited, title });
    expect(plain?.text).toMatch(/so’?”, chart/);
    expect(apa?.text).toMatch(/so”? \[Chart/);
  },
);

test('a claim is cited with who says it and what stands behind it, in all four ways', () => {
  const claim = citations({ ...cited, kind: 'claim', said: 'said by NCSC; assessed' });
  for (const { name, text: words } of claim)
    expect(words.replace(/[{}]/g, ''), name).toMatch(/[Ss]aid by NCSC; assessed/);
  expect(claim[0]?.text).toContain('”, claim (said by NCSC; assessed), Forty Million Names');
  expect(claim[1]?.text).toContain('[Claim; said by NCSC; assessed; version 1.2.3]');
});

test('a chart is cited as a chart', () => {
  expect(text('Plain')).toContain('”, chart, Forty Million Names');
});
