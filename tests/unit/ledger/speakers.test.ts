import { expect, test } from 'vitest';
import { groupOf, GROUPS, speakersOf } from '../../../src/ledger/speakers.ts';

const organisations = [
  { id: 'ncsc', kind: 'agency' },
  { id: 'the-guardian', kind: 'newsroom' },
] as const;
const sources = [
  { publisher: 'Sophos', kind: 'vendor' },
  { publisher: 'Steptoe', kind: 'analysis' },
  { publisher: 'US Code', kind: 'primary' },
] as const;
const body = (id: string, name = id) => ({ id, name });

test.each([
  ['ncsc', 'NCSC', 'other-public-bodies'],
  ['the-guardian', 'The Guardian', 'other-newsrooms'],
  ['sophos', 'Sophos', 'other-companies'],
  ['steptoe', 'Steptoe', 'other-researchers'],
  ['an-outside-researcher', 'an outside researcher', 'other-researchers'],
  ['czech-government', 'Czech Government', 'other-public-bodies'],
  ['nz-herald', 'NZ Herald', 'other-newsrooms'],
  ['a-whistleblower', 'A whistleblower', 'others'],
] as const)('%s with one claim is one of a group', (id, name, group) => {
  expect(groupOf(body(id, name), organisations, sources)).toBe(group);
});

test('who speaks in two claims keeps a name, who speaks in one is in a group, each group once in a claim', () => {
  const claims = [
    [body('ncsc'), body('sophos', 'Sophos')],
    [body('ncsc')],
    [body('steptoe', 'Steptoe'), body('an-analyst', 'An analyst')],
  ];
  expect(speakersOf(claims, organisations, sources)).toEqual([
    [body('ncsc'), { id: 'other-companies', name: GROUPS['other-companies'] }],
    [body('ncsc')],
    [{ id: 'other-researchers', name: GROUPS['other-researchers'] }],
  ]);
});
