import { describe, expect, test } from 'vitest';
import { EVENT_KINDS, EVENT_KIND_IDS, ROLES, ROLE_LABELS, THREADS, roleOf } from '../../../src/data/kinds.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { SOURCE_KIND_WORDS, seenWords } from '../../../src/data/source-words.ts';
import { STATUSES, STATUS_WORDS } from '../../../src/data/status.ts';
import { SOURCE_KINDS } from '../../../src/data/schema/source.ts';
import { SEEN } from '../../../src/data/schema/fields.ts';

const { events, claims, sources } = loadDataset();
const distinct = (values: readonly string[]): number => new Set(values).size;

describe('each status', () => {
  test('has a label, a meaning that is a sentence, and a mark of its own', () => {
    expect(Object.keys(STATUS_WORDS)).toEqual([...STATUSES]);
    const words = STATUSES.map((status) => STATUS_WORDS[status]);
    for (const { meaning } of words) expect(meaning).toMatch(/^[A-Z].+\.$/);
    expect([distinct(words.map(({ label }) => label)), distinct(words.map(({ mark }) => mark))]).toEqual([
      6, 6,
    ]);
  });

  test('is used by some claim', () => {
    expect([...new Set(claims.map(({ status }) => status))].sort()).toEqual([...STATUSES].sort());
  });
});

describe('each kind of event', () => {
  test('has a role that has a label', () => {
    for (const kind of EVENT_KIND_IDS) expect(ROLE_LABELS[roleOf(kind)]).toMatch(/^[A-Z]/);
    expect(Object.keys(ROLE_LABELS)).toEqual([...ROLES]);
  });

  test('has a label no other kind has', () => {
    expect(distinct(EVENT_KIND_IDS.map((kind) => EVENT_KINDS[kind].label))).toBe(EVENT_KIND_IDS.length);
  });
});

test('every role and every thread has an event', () => {
  expect([...new Set(events.map(({ kind }) => roleOf(kind)))].sort()).toEqual([...ROLES].sort());
  expect([...new Set(events.flatMap(({ threads }) => threads))].sort()).toEqual([...THREADS].sort());
});

describe('each source', () => {
  test('kind has words', () => {
    expect(Object.keys(SOURCE_KIND_WORDS).sort()).toEqual([...SOURCE_KINDS].sort());
  });

  test('says how it was seen, in words that differ for each way', () => {
    const [any] = sources;
    if (!any) throw new Error('the data has no sources');
    expect(distinct(SEEN.map((seen) => seenWords({ ...any, seen })))).toBe(SEEN.length);
  });

  test('that is a copy names the original', () => {
    const copy = sources.find(({ copy_of }) => copy_of !== '');
    expect(copy && seenWords(copy)).toContain(`A copy of: ${copy?.copy_of ?? ''}.`);
  });
});
