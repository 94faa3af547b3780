import { describe, expect, test } from 'vitest';
import { parseState, writeState } from '../../../src/charts/kit/state.ts';
import {
  countsOf,
  filterSchema,
  fits,
  shownWords,
  type Chosen,
  type Filtered,
} from '../../../src/ledger/find/claim-filter.ts';

const ANY: Chosen = { status: null, speaker: null, country: null, topic: null, chapter: null };
const claim = (change: Partial<Filtered>): Filtered => ({
  status: ['assessed'],
  speaker: ['ncsc'],
  country: ['GB', 'CN'],
  topic: ['attribution'],
  chapter: ['who-did-it'],
  ...change,
});
const schema = filterSchema({
  status: ['assessed', 'denied'],
  speaker: ['ncsc'],
  country: ['GB', 'CN'],
  topic: ['attribution'],
  chapter: ['who-did-it', 'none'],
});
const read = (query: string): Chosen => parseState(schema, new URLSearchParams(query));

describe('what the address asks', () => {
  test('is read by its keys', () => {
    expect(read('status=assessed&country=GB')).toEqual({ ...ANY, status: 'assessed', country: 'GB' });
  });

  test.each([
    'status=proven',
    'status=',
    'country=gb',
    'country=GB,CN',
    'topic=<b>',
    'colour=red',
    'status=ASSESSED',
  ])('%s is ignored, and never written again', (query) => {
    expect(read(query)).toEqual(ANY);
    const again = new URLSearchParams(query);
    writeState(schema, read(query), again);
    expect([...again].filter(([key]) => key !== 'colour')).toEqual([]);
  });

  test('stands there only where something was chosen, and leaves other keys alone', () => {
    const query = new URLSearchParams('text=plain&status=denied');
    writeState(schema, { ...ANY, country: 'CN' }, query);
    expect(query.toString()).toBe('text=plain&country=CN');
  });
});

describe('a claim fits', () => {
  test('when each choice is one of its values', () => {
    expect(fits(claim({}), ANY)).toBe(true);
    expect(fits(claim({}), { ...ANY, country: 'CN', status: 'assessed' })).toBe(true);
  });

  test('and not when one choice is none of them', () => {
    expect(fits(claim({}), { ...ANY, country: 'NZ', status: 'assessed' })).toBe(false);
    expect(fits(claim({ country: [] }), { ...ANY, country: 'GB' })).toBe(false);
  });
});

test('a value counts what it would leave beside the other choices, whatever is chosen in its own facet', () => {
  const claims = [
    claim({}),
    claim({ status: ['denied'], country: ['CN'] }),
    claim({ status: ['denied'], topic: ['reply'] }),
  ];
  const chosen = { ...ANY, status: 'denied', country: 'CN' };
  expect([...countsOf(claims, chosen, 'status')]).toEqual([
    ['assessed', 1],
    ['denied', 2],
  ]);
  expect([...countsOf(claims, chosen, 'country')]).toEqual([
    ['CN', 2],
    ['GB', 1],
  ]);
});

test('how many are shown is said in words', () => {
  expect([shownWords(271, 271), shownWords(3, 271), shownWords(0, 271)]).toEqual([
    'All 271 claims',
    '3 of 271 claims',
    'No claim fits all of this.',
  ]);
});
