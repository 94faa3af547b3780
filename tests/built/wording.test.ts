import { describe, expect, test } from 'vitest';
import { knownFrom } from '../../scripts/prose/known.ts';
import { findingsIn } from '../../scripts/prose/plain-text.ts';
import { apt31Commission } from '../../scripts/prose/rules/apt31-commission.ts';
import { chargedPerson } from '../../scripts/prose/rules/charged-person.ts';
import { offenceVerb } from '../../scripts/prose/rules/offence-verb.ts';
import { peopleForGovernment } from '../../scripts/prose/rules/people-for-government.ts';
import { probabilityWord } from '../../scripts/prose/rules/probability-word.ts';
import { sentenceLength } from '../../scripts/prose/rules/sentence-length.ts';
import { loadDataset } from '../../src/data/load.ts';
import { PAGES, plain, wordsOf } from './site.ts';

const known = knownFrom(loadDataset());
const BLOCKS = 'p, li, td, th, dd, dt, summary, caption, figcaption, h1, h2, h3, h4, title, desc, text';
/** Attributes that somebody hears or reads. */
const READ_ALOUD = ['alt', 'aria-label', 'title', 'aria-description'];
/** What holds for every text there is, wherever it came from. */
const FAIR = [chargedPerson, peopleForGovernment];
/** Pages whose prose stands in the pages themselves; the texts of the others are checked where they are written. */
const OWN_PROSE =
  /^(?:404|(?:about|claims|corrections|data|differences|embedding|glossary|method|privacy|search|sources|charts|teach)\/index)\.html$|^(?:data|embedding)\//;
/** Lists of the data’s words on those pages, which stand under a speaker’s name or are checked where they are written. */
const OF_THE_DATA =
  '.claim-list *, .source-list *, .accounts *, .tracked ol *, .glossary-list *, .fields *, table *';
const STRICT = [offenceVerb, apt31Commission, probabilityWord, sentenceLength];

describe.each(PAGES)('$address', ({ $, file }) => {
  /** What is read, block by block; the words of an inner block are its own. */
  const blocks = $(BLOCKS)
    .toArray()
    .map((element) => plain($(element).clone().find(BLOCKS).remove().end().text()));
  const elements = $('*').not('astro-island').toArray();
  const attributes = elements.flatMap((element) => Object.values($(element).attr() ?? {}));
  const heard = elements.flatMap((element) => READ_ALOUD.flatMap((name) => $(element).attr(name) ?? []));
  const text = wordsOf($);
  /** The same with a space between what is set apart by its style only: “government” and its status mark are two words. */
  const parted = $(BLOCKS)
    .toArray()
    .map((element) => {
      const block = $(element).clone();
      block.find(BLOCKS).remove();
      block.find('*').after(' ');
      return plain(block.text());
    });

  test('shows no hole where a value should be', () => {
    const holes = /\{(fig|when|span):|\bundefined\b|\bNaN\b|\[object|\bInfinity\b|\bnull\b|\$\{/i;
    expect(
      [text, ...attributes].filter((each) => holes.test(each)).map((each) => holes.exec(each)?.[0]),
    ).toEqual([]);
  });

  test('has no empty heading, link, button or row name', () => {
    const named = $('h1, h2, h3, h4, a, button, th, summary, caption')
      .toArray()
      .filter((element) => plain($(element).text()) === '' && !$(element).attr('aria-label'));
    expect(named.map((element) => $.html(element))).toEqual([]);
  });

  test('names people who were charged only where the sentence says so, and takes no people for a government', () => {
    expect([...parted, ...heard].flatMap((each) => findingsIn(each, FAIR, known, { file }))).toEqual([]);
  });

  test.runIf(OWN_PROSE.test(file))('says who says so in its own prose, and keeps its sentences short', () => {
    const prose = $('main')
      .find('p, h1, h2, h3, h4')
      .not(OF_THE_DATA)
      .toArray()
      .map((element) => plain($(element).clone().find(BLOCKS).remove().end().text()));
    expect([...prose, ...heard].flatMap((each) => findingsIn(each, STRICT, known, { file }))).toEqual([]);
  });

  test('puts no space before a full stop or a comma', () => {
    expect(blocks.flatMap((block) => block.match(/\S+ [.,;:](?=\s|$)/g) ?? [])).toEqual([]);
  });
});
