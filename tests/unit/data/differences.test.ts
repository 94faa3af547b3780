import { describe, expect, test } from 'vitest';
import { leadAccounts, numberIn, toldDifferences, toldJudgements } from '../../../src/data/differences.ts';
import { loadDataset } from '../../../src/data/load.ts';
import type { Status } from '../../../src/data/status.ts';
import { surenessOf } from '../../../src/data/hedges.ts';

const dataset = loadDataset();
const differences = toldDifferences(dataset);
const judgements = toldJudgements(dataset);

describe('a number is found in an account’s words', () => {
  test.each([
    ['43 accounts were targeted', 43, '43'],
    ['There were 46,560,452 registrations', 46_560_452, '46,560,452'],
    ['about 40 million people', 40_000_000, '40 million'],
    ['about 46.6 million registrations', 46_560_452, '46.6 million'],
    ['Seven people are charged', 7, 'Seven'],
    ['No account was compromised', 0, 'No'],
    ['none of the accounts', 0, 'none'],
  ])('“%s”', (text, value, found) => {
    expect(numberIn(text, value)?.[0]).toBe(found);
  });

  test.each([
    ['143 accounts', 43],
    ['43,000 accounts', 43],
    ['4.3 accounts', 3],
    ['APT31 did it', 31],
    ['They know of it', 0],
  ])('not in “%s”', (text, value) => {
    expect(numberIn(text, value)).toBeNull();
  });
});

describe('where there is no room for all accounts', () => {
  const [any] = differences[0]?.accounts ?? [];
  if (!any) throw new Error('the data has no accounts');
  const given = (statuses: readonly Status[]): Status[] => {
    const accounts = statuses.map((status) => ({ ...any, status }));
    return leadAccounts(accounts, 2).map(({ status }) => status);
  };

  test('the first are told', () => {
    expect(given(['claimed', 'alleged', 'charged'])).toEqual(['claimed', 'alleged']);
  });

  test('and all, where they are no more', () => {
    expect(given(['claimed', 'alleged'])).toEqual(['claimed', 'alleged']);
  });

  test('a reply is not parted from what it answers', () => {
    expect(given(['claimed', 'assessed', 'denied', 'denied', 'charged', 'denied'])).toEqual([
      'claimed',
      'assessed',
      'denied',
      'denied',
    ]);
  });
});

test('what one party says rests on a claim of its own, never on our comparison of several', () => {
  const told = [
    ...differences.flatMap(({ accounts }) => accounts),
    ...judgements.flatMap(({ steps }) => steps),
  ];
  const compared = told.filter(
    ({ claim, status }) =>
      (claim.topic === 'misreport' && status === 'established') || claim.speaker.includes('compared with'),
  );
  expect(compared.map(({ claim }) => claim.id)).toEqual([]);
});

describe('the differences of the record', () => {
  test('are eleven, in order, each with its accounts in order', () => {
    expect(differences.map(({ difference }) => difference.order)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
    for (const { accounts } of differences)
      expect(accounts.map(({ account }) => account.order)).toEqual(accounts.map((_, place) => place + 1));
  });

  test('hold every number given for the parliamentarians, and that none was compromised', () => {
    const counts = dataset.accounts.filter(({ difference }) => difference === 'accounts-or-people');
    const values = counts.flatMap(({ figure }) => (figure === '' ? [] : [dataset.figure(figure).value]));
    expect(values).toEqual(expect.arrayContaining([43, 53, 32, 30, 4, 0]));
  });

  test('a reply stands after the claim it disputes', () => {
    for (const { accounts } of differences) {
      const replies = accounts.flatMap(({ claim, status }, place) => {
        const before = accounts[place - 1];
        return status === 'denied' && before && before.status !== 'denied' ? [{ claim, before }] : [];
      });
      if (replies.length < 2) continue;
      for (const { claim, before } of replies)
        expect(before.claim.disputed_by, `${claim.id} after ${before.claim.id}`).toContain(claim.id);
    }
  });

  test('say what would settle them in a sentence, and ask nothing', () => {
    for (const { difference } of differences) expect(difference.settles).toMatch(/^[A-Z][^?]+\.$/);
  });
});

describe('the judgements that are followed', () => {
  test('begin each with the original, which the judgement’s claim carries', () => {
    for (const { judgement, steps } of judgements) {
      expect(steps[0]?.retelling.kind, judgement.id).toBe('original');
      expect(steps[0]?.retelling.claim, judgement.id).toBe(judgement.claim);
    }
  });

  test('“softened” and “hardened” are never said of the same word', () => {
    const wrong = judgements.flatMap(({ steps }) => {
      const original = surenessOf(steps[0]?.retelling.exact ?? '');
      return steps
        .map(({ retelling }) => retelling)
        .filter(({ change }) => change === 'softened' || change === 'hardened')
        .filter(({ exact }) => original !== '' && surenessOf(exact) === original)
        .map(({ id }) => id);
    });
    expect(wrong).toEqual([]);
  });
});

describe('a retelling’s sources', () => {
  const steps = judgements.flatMap((judgement) => judgement.steps);
  const sourcesOf = (id: string): readonly string[] | undefined =>
    steps.find(({ retelling }) => retelling.id === id)?.sources;

  test('are those in which its words stand', () => {
    expect(sourcesOf('what-was-taken-pa-copy')).toEqual(['davinvest-hits-out-2024']);
    expect(sourcesOf('who-entered-dowden')?.[0]).toBe('streetguide-uk-security-democracy-2024');
  });

  test('are none where none of the claim’s holds them', () => {
    expect(sourcesOf('size-of-a-register-techcrunch-2023')).toEqual([]);
  });

  test('are all of its claim’s where nobody noted which', () => {
    const open = steps.filter(({ retelling }) => retelling.source === '');
    expect(open.length).toBeGreaterThan(0);
    for (const { claim, sources } of open) expect(sources).toEqual(claim.sources);
  });
});

describe('the words of the tables', () => {
  const texts = [
    ...dataset.differences.flatMap(({ title, asks, differs, settles }) => [title, asks, differs, settles]),
    ...dataset.accounts.flatMap(({ party, says }) => [`${party}: ${says}.`]),
    ...dataset.judgements.flatMap(({ title, lead }) => [title, lead]),
    ...dataset.retellings.flatMap(({ who, note }) => [who, note]),
  ];

  test('have curly marks, as all text of the data', () => {
    expect(texts.filter((text) => /["']/.test(text))).toEqual([]);
  });
});
