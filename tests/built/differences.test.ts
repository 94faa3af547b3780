import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { leadAccounts, toldDifferences, toldJudgements } from '../../src/data/differences.ts';
import { loadDataset } from '../../src/data/load.ts';
import { saidOn, saidWords } from '../../src/data/said-on.ts';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { BASE, pageAt, plain } from './site.ts';

const dataset = loadDataset();
const differences = toldDifferences(dataset);
const judgements = toldJudgements(dataset);
const story = pageAt('/').$;
const page = pageAt('/differences/').$;

const cardsOf = ($: CheerioAPI, id: string): ReturnType<CheerioAPI> =>
  $(`[id="difference-${id}"] .accounts > li`);

describe.each(differences)('$difference.id', ({ difference, accounts }) => {
  const { id, title, settles } = difference;
  const places = [
    { name: 'chapter nine', $: story, where: '#how-we-know ', shown: cardsOf(story, id).length },
    { name: 'its own page', $: page, where: 'main ', shown: accounts.length },
  ];

  test.each(places)('stands in $name with its finding and what would settle it', ({ $, where }) => {
    const drawn = $(`${where}[id="difference-${id}"]`);
    expect(drawn).toHaveLength(1);
    expect(plain(drawn.find('h3, h4').first().text())).toBe(title);
    expect(plain(drawn.find('.settles').text())).toBe(`What would settle it ${plain(settles)}`);
  });

  test.each(places)(
    'has its accounts side by side in $name: who, what, when and how certain',
    ({ $, shown }) => {
      const cards = cardsOf($, id).toArray();
      expect(cards).toHaveLength(shown);
      for (const [place, card] of cards.entries()) {
        const told = accounts[place];
        if (!told) throw new Error(`${id} has more cards than accounts`);
        const { account, claim, status } = told;
        expect(plain($(card).children('b').text())).toBe(account.party);
        expect(plain($(card).children('p').text())).toBe(plain(account.says));
        expect($(card).find(`.cited.s-${status}`), account.id).toHaveLength(1);
        expect(plain($(card).find('.cited').text())).toContain(STATUS_WORDS[status].label);
        expect(plain($(card).text())).toContain(saidWords(saidOn(claim, dataset), 'short'));
      }
    },
  );

  test('leads from the story to the accounts that have no room there, and never hides a reply alone', () => {
    const shown = cardsOf(story, id).length;
    expect(shown).toBeGreaterThan(1);
    expect(accounts[shown]?.status).not.toBe('denied');
    expect(shown).toBe(leadAccounts(accounts, 8).length);
    const link = story(`[id="difference-${id}"] a[href="${BASE}differences/#difference-${id}"]`);
    expect(link).toHaveLength(shown < accounts.length ? 1 : 0);
    if (shown < accounts.length) expect(plain(link.text())).toContain(String(accounts.length));
  });

  test('quotes on its own page, and names every source of every account', () => {
    for (const [place, card] of cardsOf(page, id).toArray().entries()) {
      const { account, claim } = accounts[place] ?? {};
      expect(page(card).find('q').text()).toBe(account?.exact);
      expect(page(card).find('a.cited').attr('href')).toBe(`${BASE}claims/${claim?.id ?? ''}/`);
      for (const source of claim?.sources ?? [])
        expect(page(card).find(`a[href="${BASE}sources/#${source}"]`), source).toHaveLength(1);
    }
  });

  test('is met where the story meets it: in the chapters it names, and in no other', () => {
    const met = story('section.chapter')
      .toArray()
      .filter((chapter) => story(chapter).find(`.differs a[href="#difference-${id}"]`).length > 0)
      .map((chapter) => story(chapter).attr('id'));
    expect(met.toSorted()).toEqual(difference.chapters.toSorted());
    expect(met.length).toBeGreaterThan(0);
    expect(met).not.toContain('how-we-know');
    for (const chapter of difference.chapters)
      expect(page(`[id="difference-${id}"] a[href="${BASE}#${chapter}"]`)).toHaveLength(1);
  });

  test('is met in words that say what is in dispute', () => {
    for (const link of story(`.differs a[href="#difference-${id}"]`).toArray())
      expect(plain(story(link).text())).toBe(`Accounts differ on ${difference.asks}`);
  });
});

test('no link of the story leads to a difference that is not there', () => {
  const links = story('.differs a').toArray();
  expect(links.length).toBeGreaterThanOrEqual(differences.length);
  for (const link of links) expect(story(story(link).attr('href') ?? '')).toHaveLength(1);
});

describe.each(judgements)('the words of $judgement.id', ({ judgement, steps }) => {
  const drawn = page(`[id="words-${judgement.id}"] li`);

  test('are printed from the original on, each with who, how certain and its sources', () => {
    expect(drawn).toHaveLength(steps.length);
    for (const [place, { retelling, claim, sources, status }] of steps.entries()) {
      const step = drawn.eq(place);
      expect(plain(step.text())).toContain(retelling.who);
      expect(step.find(`a.cited.s-${status}`).attr('href')).toBe(`${BASE}claims/${claim.id}/`);
      const named = step.find('a[href*="/sources/#"]').toArray();
      expect(named.map((each) => page(each).attr('href'))).toEqual(
        sources.map((source) => `${BASE}sources/#${source}`),
      );
      if (retelling.note) expect(plain(step.text())).toContain(plain(retelling.note));
    }
  });

  test('are the words as they were printed: what is left out aside, each reads as its source does', () => {
    for (const [place, { retelling }] of steps.entries()) {
      const words = drawn.eq(place).children('p').not('.sure').clone();
      words.find('del').remove();
      const read = plain(words.text())
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu);
      expect(read, retelling.id).toEqual(retelling.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    }
  });
});

test('a space stands between any two things said one after the other', () => {
  const lines = page('li > small.from, .accounts q + small').toArray();
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) {
    const before = line.prev && 'data' in line.prev ? line.prev.data : '';
    expect(before, page(line).text()).toMatch(/\s$/);
  }
});

test('what is struck through is never more than we saw: nothing at the ends of a part', () => {
  const parts = judgements.flatMap(({ steps }) => steps.filter(({ retelling }) => retelling.part === 'yes'));
  expect(parts.length).toBeGreaterThan(20);
  for (const { judgement, steps } of judgements)
    for (const [place, { retelling }] of steps.entries()) {
      const words = page(`[id="words-${judgement.id}"] li`).eq(place).children('p').not('.sure');
      const said = plain(words.text());
      expect(
        [said.at(0), said.at(-1)].every((each) => each === '…'),
        retelling.id,
      ).toBe(retelling.part === 'yes');
      // What is struck at an end of a part stands beside the words that took its place.
      const first = words.children().first();
      if (retelling.part === 'yes' && first.is('del') && said.startsWith(`… ${plain(first.text())}`))
        expect(first.next().is('ins'), retelling.id).toBe(true);
    }
});

test('the story follows a judgement from “highly likely” to “likely” to a fact', () => {
  const sure = story('.chapter .tracked .sure').toArray();
  const said = sure.map((each) => {
    const words = story(each).find('b').clone();
    words.find('del').remove();
    return plain(words.text());
  });
  expect(said.slice(0, 3)).toEqual(['highly likely', 'likely', 'stated as fact']);
});

test('the page is led to from every page, from the method and from chapter nine', () => {
  const address = `${BASE}differences/`;
  expect(pageAt('/method/').$(`main a[href="${address}"]`)).toHaveLength(1);
  expect(story(`#how-we-know a[href="${address}"]`)).toHaveLength(1);
  expect(pageAt('/sources/').$(`.colophon a[href="${address}"]`)).toHaveLength(1);
});
