import { describe, expect, test } from 'vitest';
import { knownFrom } from '../../../scripts/prose/known.ts';
import { findingsIn } from '../../../scripts/prose/plain-text.ts';
import { chargedPerson } from '../../../scripts/prose/rules/charged-person.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { checkingWords } from '../../../src/ledger/checking.ts';
import { byWords, disputeLine, disputeNote, NOBODY, ofWords } from '../../../src/ledger/dispute-words.ts';
import { disputesOf, isContested } from '../../../src/ledger/disputes.ts';
import { cutAt, descriptionOf, titleOf } from '../../../src/ledger/page-words.ts';
import { isOurs, reporters, saidBy } from '../../../src/ledger/said-by.ts';
import { ownWord, statusMeaning, sureWords } from '../../../src/ledger/sureness.ts';
import { CHECKS, SEEN } from '../../../src/data/schema/fields.ts';
import { differenceUses } from '../../../src/ledger/uses/difference-uses.ts';

const dataset = loadDataset();

describe('who disputes a claim', () => {
  test('is told on both pages of every dispute, whichever row names it', () => {
    let found = 0;
    for (const claim of dataset.claims)
      for (const other of disputesOf(claim, dataset).by) {
        const back = disputesOf(other, dataset);
        expect([...back.by, ...back.of, ...back.reports], `${other.id} and ${claim.id}`).toContain(claim);
        found += 1;
      }
    expect(found).toBeGreaterThan(100);
  });

  test('is never the claim itself, and nobody stands on both sides of one', () => {
    for (const claim of dataset.claims) {
      const all = Object.values(disputesOf(claim, dataset)).flat();
      expect(all).not.toContain(claim);
      expect(new Set(all).size, claim.id).toBe(all.length);
    }
  });

  test('of a reply are those it answers', () => {
    const some = { by: dataset.claims.slice(0, 1) };
    const denied = { status: 'denied', topic: 'reply' } as const;
    expect(byWords(denied, some)).toContain('answers');
    expect(byWords(denied, { by: [] })).not.toContain('answers');
    expect(byWords({ ...denied, status: 'assessed' }, some)).not.toContain('answers');
    expect([ofWords({ status: 'denied' }), ofWords({ status: 'alleged' })]).toEqual([
      'What else it answers',
      'What it disputes, or tells differently',
    ]);
  });
});

const differencesOf = differenceUses(dataset);
const noteOf = (id: string): string =>
  disputeNote(dataset.claim(id), disputesOf(dataset.claim(id), dataset), differencesOf.get(id) ?? []);

describe('a charge', () => {
  const charges = dataset.claims.filter(({ status }) => status === 'charged');

  test('is never said to be disputed by nobody, and those charged are presumed innocent', () => {
    expect(charges.length).toBeGreaterThan(20);
    for (const { id } of charges) {
      expect(noteOf(id)).toContain('presumed innocent');
      expect(noteOf(id)).not.toContain(NOBODY);
    }
  });

  test('of the APT31 case has the replies to the whole indictment, unless it has them itself', () => {
    const replies = dataset.claim('indictment-unsealed').disputed_by;
    for (const claim of charges.filter(({ actors }) => actors.includes('apt31'))) {
      const { by, whole } = disputesOf(claim, dataset);
      expect(
        [...by, ...whole].map(({ id }) => id),
        claim.id,
      ).toEqual(expect.arrayContaining(replies));
      expect(by.filter((each) => whole.includes(each))).toEqual([]);
    }
  });

  test('of another case has only replies to it, and says when there is none', () => {
    for (const id of ['xu-arrest', 'us-2025-isoon', 'joint-2021-apt40-charges'])
      expect(disputesOf(dataset.claim(id), dataset).whole).toEqual([]);
    expect(disputesOf(dataset.claim('xu-arrest'), dataset).by.map(({ id }) => id)).toEqual([
      'xu-denies-charges',
    ]);
    expect(noteOf('xu-arrest')).not.toContain('no reply');
    expect(noteOf('joint-2021-apt40-charges')).toContain('We have no reply to these charges on record.');
  });

  test('and no other claim has replies to the whole', () => {
    const others = dataset.claims.filter(({ status }) => status !== 'charged');
    expect(others.filter((claim) => disputesOf(claim, dataset).whole.length > 0)).toEqual([]);
  });
});

describe('a report that went wrong', () => {
  const ours = dataset.claims.filter(isOurs);

  test('is set beside the record by this site: the report is not who says it, and what shows it disputes nothing', () => {
    const claim = dataset.claim('misreport-seven-sanctioned');
    expect(saidBy(claim)).toBe('This site, comparing what was said with the US statement');
    expect(reporters(claim)).toBe('RFE/RL, The Week and UPI');
    expect(saidBy(dataset.claim('pa-likely-to-use'))).toBe(
      'This site, comparing what was said with the record',
    );
    expect(byWords(claim, disputesOf(claim, dataset))).toBe('What shows it');
    expect(
      ours.map((each) => disputesOf(each, dataset)).flatMap(({ of, reports }) => [...of, ...reports]),
    ).toEqual([]);
  });

  test('stands on the page of the claim that shows it as a report, not among those who dispute it', () => {
    const shown = dataset.claim('ofac-only-two-of-seven');
    const { by, reports } = disputesOf(shown, dataset);
    expect(by).toEqual([]);
    expect(reports.map(({ id }) => id)).toContain('misreport-seven-sanctioned');
    expect(reports.filter((each) => !isOurs(each))).toEqual([]);
    expect(noteOf(shown.id)).not.toBe(NOBODY);
  });

  test('that nothing shows but its sources says so', () => {
    expect(noteOf('misreport-gchq')).toBe('The texts it rests on, set side by side.');
  });
});

test('a claim that is an account of a difference is never said to be told differently by nobody', () => {
  for (const [id, differences] of differencesOf) {
    const line = disputeLine(dataset.claim(id), disputesOf(dataset.claim(id), dataset), differences);
    expect(noteOf(id), id).not.toBe(NOBODY);
    expect(`${line.strong}${line.who}`, id).not.toMatch(/no dispute found|no reply found/);
  }
  expect(noteOf('first-actor-24-aug-2021')).toBe('');
  for (const id of ['data-registers-2014-2022', 'indictment-period'])
    expect(noteOf(id), id).not.toContain(NOBODY);
});

describe('what a status means of a claim', () => {
  const otherwise = (id: string): boolean =>
    isContested(disputesOf(dataset.claim(id), dataset), differencesOf.get(id) ?? []);

  test('is not “a fact nobody disputes” where somebody does', () => {
    for (const claim of dataset.claims.filter(({ status, id }) => status === 'established' && otherwise(id)))
      expect(statusMeaning(claim, true), claim.id).not.toContain('nobody disputes');
    expect(otherwise('first-access-aug-2021')).toBe(true);
    expect(statusMeaning(dataset.claim('first-access-aug-2021'), true)).toContain(
      'Others tell it differently',
    );
  });

  test('has the body’s own word for how likely where it used one, and says where it used none', () => {
    const said = dataset.claims
      .filter(({ status }) => status === 'assessed')
      .map((claim) => sureWords(claim, false));
    expect(said.filter((words) => words.includes('Its own word')).length).toBeGreaterThan(3);
    expect(said.filter((words) => words.includes('gave no word')).length).toBeGreaterThan(30);
    expect(said.filter((words) => words.includes('Its own word') && words.includes('no word'))).toEqual([]);
    for (const id of ['uk-two-separate-findings', 'ico-bonner-preventable'])
      expect(sureWords(dataset.claim(id), false), id).toContain('with its own word');
  });
});

test('how we checked is one sentence or two of our own work, and says “corrected” of no claim', () => {
  const { sources } = dataset.claim('first-access-aug-2021');
  const said = SEEN.flatMap((seen) =>
    CHECKS.map((check) =>
      checkingWords({ seen, check, checked: check === 'unchecked' ? '' : '2026-11-23', sources }, dataset),
    ),
  );
  expect(new Set(said).size).toBe(SEEN.length * CHECKS.length);
  expect(said.join()).not.toMatch(/undefined|corrected/);
  expect(said).toContain('We saw an excerpt. A second check on 23 November 2026 changed our wording.');
});

test('a probability word is told with whose it is, and there is none where the body used none', () => {
  expect(ownWord({ likelihood: 'highly-likely', speaker: 'NCSC' })).toBe(
    'Its own word for how likely: “highly likely” (NCSC).',
  );
  expect(ownWord({ likelihood: '', speaker: 'NCSC' })).toBe('');
});

test('a text is cut at a word, without a mark left hanging; a short one is whole', () => {
  expect(cutAt('one two three', 20)).toBe('one two three');
  expect(cutAt('one two, three', 10)).toBe('one two…');
  expect(cutAt('one “two three', 7)).toBe('one…');
});

describe('in a list of search results', () => {
  test('no two claims have one title or one description, and none is too long', () => {
    const titles = dataset.claims.map(titleOf);
    const descriptions = dataset.claims.map(descriptionOf);
    expect([new Set(titles).size, new Set(descriptions).size]).toEqual([titles.length, titles.length]);
    expect(titles.filter((title) => title.length > 80)).toEqual([]);
    expect(descriptions.filter((text) => text.length > 201 || text.length < 60)).toEqual([]);
  });

  test('nobody charged is named in a title or description that does not say so', () => {
    const known = knownFrom(dataset);
    const cut = dataset.claims.flatMap((claim) => [titleOf(claim), descriptionOf(claim)]);
    expect(cut.some((text) => known.charged.test(text))).toBe(true);
    expect(cut.flatMap((text) => findingsIn(text, [chargedPerson], known))).toEqual([]);
  });
});
