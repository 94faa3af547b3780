import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { namedWithoutCharge, peopleForState } from '../fixtures/fair-words.ts';
import { PAGES, plain, wordsOf } from './site.ts';

const charged = loadDataset()
  .people.filter(({ kind }) => kind === 'charged')
  .map(({ name }) => name);
const BLOCKS = 'p, li, td, th, dd, dt, summary, caption, figcaption, h1, h2, h3, h4, title, desc, text';

describe.each(PAGES)('$address', ({ $, file }) => {
  /** What is read, block by block; the words of an inner block are its own. */
  const blocks = $(BLOCKS)
    .toArray()
    .map((element) => plain($(element).clone().find(BLOCKS).remove().end().text()));
  const attributes = $('*')
    .not('astro-island')
    .toArray()
    .flatMap((element) => Object.values($(element).attr() ?? {}));
  const text = wordsOf($);

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

  test('names people who were charged only where the sentence says so', () => {
    expect(blocks.flatMap((block) => namedWithoutCharge(block, charged))).toEqual([]);
  });

  test('takes no people for a state', () => {
    // Lessons teach what to do when somebody says it; there it stands in quotation marks.
    const said = file.startsWith('teach/') ? text.replaceAll(/“[^”]*”/g, '“…”') : text;
    expect(peopleForState(said)).toEqual([]);
  });

  test('puts no space before a full stop or a comma', () => {
    expect(blocks.flatMap((block) => block.match(/\S+ [.,;:](?=\s|$)/g) ?? [])).toEqual([]);
  });
});
