import { expect, test } from 'vitest';
import { citations } from '../../../src/surfaces/cite/citation.ts';

const cited = {
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
