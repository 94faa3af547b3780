import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/data/dataset.ts';
import { sheetSources } from '../../../src/surfaces/sheet-sources.ts';

const source = (part: Partial<Source>): Source => ({
  id: 'one',
  title: 'A title',
  publisher: 'A paper',
  published: null,
  url: 'https://www.example.org/a',
  kind: 'news',
  copy_of: '',
  seen: 'read',
  verified: '',
  language: '',
  listed: '2026-11-23',
  archived: '',
  archived_on: '',
  ...part,
});

describe('the sources on a sheet', () => {
  test('say who, what and where, with the address in letters', () => {
    expect(sheetSources([source({ title: 'It ended.' })])).toEqual([
      'A paper, “It ended”, www.example.org/a',
    ]);
  });

  test('begin with what an authority wrote itself, and end with what cannot be looked up', () => {
    const lines = sheetSources([
      source({ publisher: 'Nowhere', url: '' }),
      source({ publisher: 'News' }),
      source({ publisher: 'Regulator', kind: 'primary' }),
      source({ publisher: 'Parliament', kind: 'transcript' }),
    ]);
    expect(lines.map((line) => line.split(',')[0])).toEqual(['Regulator', 'Parliament', 'News', 'Nowhere']);
  });

  test('are all there while they are few', () => {
    const few = Array.from({ length: 36 }, (_, index) => source({ publisher: `Paper ${String(index)}` }));
    expect(sheetSources(few)).toHaveLength(36);
  });

  test('are else as many as there is room for, and stay in their order', () => {
    const many = Array.from({ length: 60 }, (_, index) => source({ publisher: `Paper ${String(index)}` }));
    const lines = sheetSources(many);
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.length).toBeLessThan(60);
    expect(lines.join('').length).toBeLessThanOrEqual(1100);
    expect(lines.map((line) => line.split(',')[0])).toEqual(
      lines.map((_, index) => `Paper ${String(index)}`),
    );
  });
});
