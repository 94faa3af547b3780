import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/data/dataset.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { archivedCopy, robustLink } from '../../../src/surfaces/robust-link.ts';

const PAGE = 'https://www.example.org/a';
const COPY = 'https://web.archive.org/web/20240325101500/https://www.example.org/a';
const source = (part: Partial<Source>): Source => ({
  ...loadDataset().source('ec-notice'),
  ...{
    url: PAGE,
    seen: 'excerpt',
    listed: '2026-11-20',
    verified: '2026-11-23',
    archived: '',
    archived_on: '',
  },
  ...part,
});

describe('a link says which state of the page is meant', () => {
  test('with a copy: the page, the copy and the day of the copy', () => {
    expect(robustLink(source({ archived: COPY, archived_on: '2024-03-25' }))).toEqual({
      'data-originalurl': PAGE,
      'data-versionurl': COPY,
      'data-versiondate': '2024-03-25',
    });
  });

  test('whose own address is a copy’s: the copy alone, and no day that the copy does not say', () => {
    expect(robustLink(source({ archived: PAGE }))).toEqual({ 'data-versionurl': PAGE });
  });

  test('without a copy: the page and the day we last verified it, else the day it was listed', () => {
    expect(robustLink(source({}))).toEqual({ 'data-originalurl': PAGE, 'data-versiondate': '2026-11-23' });
    expect(robustLink(source({ verified: '' }))['data-versiondate']).toBe('2026-11-20');
  });
});

describe('a reader is told', () => {
  test('of a copy elsewhere, with a link to it', () => {
    expect(archivedCopy(source({ archived: COPY, archived_on: '2024-03-25' }))).toEqual({
      href: COPY,
      words: 'Archived copy',
      when: ', made 25 March 2024',
    });
  });

  test('that the address is itself a copy, without a second link to the same', () => {
    expect(archivedCopy(source({ archived: PAGE }))).toEqual({
      words: 'The link leads to a copy that does not change',
      when: '',
    });
  });

  test('nothing where no copy is known', () => {
    expect(archivedCopy(source({}))).toBeUndefined();
  });
});
