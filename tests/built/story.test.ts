import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { claimsIn } from '../../src/story/citations.ts';
import { CHAPTERS, STORY } from '../fixtures/story-text.ts';
import { BASE, fileOf, pageAt, plain, readText } from './site.ts';

const dataset = loadDataset();
const { $ } = pageAt('/');
const chapters = CHAPTERS.map(({ file, body }, index) => ({
  id: file.replace(/^.*\/\d+-|\.mdx$/g, ''),
  body,
  index,
}));

const list = pageAt('/sources/').$;

/** The source a number stands for, by the link of its place in the list at the end and its id on the page of sources. */
function sourceOf(number: string): string | undefined {
  const link = $(`.in-place > details li:nth-child(${number}) a`).first().attr('href') ?? '';
  return list(`[id="${/\/sources\/#(.+)$/.exec(link)?.[1] ?? ''}"]`)
    .closest('li')
    .attr('id');
}

const marks = $('.claim').toArray();
type Mark = (typeof marks)[number];

/** The marked statements are those of the text, each followed by its status, the number of a source that carries it and the way to its page. */
function expectClaims(marked: readonly Mark[], body: string): void {
  const claims = claimsIn(body.replace(/<(Reply|Quote)\s/g, '<Other '));
  expect(marked).toHaveLength(claims.length);
  for (const [place, element] of marked.entries()) {
    const claim = dataset.claim(claims[place] ?? '');
    const mark = $(element).next('a.cited');
    const number = plain(mark.find('b').text());
    expect($(element).hasClass(`s-${claim.status}`), claim.id).toBe(true);
    expect(plain(mark.text()), claim.id).toBe(`${STATUS_WORDS[claim.status].label} ${number}`);
    expect(number, claim.id).toMatch(/^\d+$/);
    expect(mark.attr('href'), claim.id).toBe(`${BASE}claims/${claim.id}/`);
    expect(claim.sources, claim.id).toContain(sourceOf(number));
  }
}

test('the first screen cites its claims as the chapters do', () => {
  const before = marks.filter((element) => $(element).closest('section.chapter').length === 0);
  expectClaims(
    before,
    STORY.filter(({ file }) => file.startsWith('content/opening'))
      .map(({ body }) => body)
      .join('\n'),
  );
});

test('the story has its nine chapters in order', () => {
  const ids = $('section.chapter')
    .toArray()
    .map((section) => $(section).attr('id'));
  expect(ids).toEqual(chapters.map(({ id }) => id));
  expect(ids).toHaveLength(9);
});

describe.each(chapters)('chapter $id', ({ id, body, index }) => {
  const section = $(`section.chapter[id="${id}"]`);

  test('opens with its finding and what it is in short', () => {
    expect(plain(section.find('h2').first().text()).length).toBeGreaterThan(20);
    expect(plain(section.find('.in-short').text())).toMatch(/^In short: .{80,}\.$/);
  });

  test('leads to the chapter before and the chapter after', () => {
    const [before, after] = ['prev', 'next'].map((rel) => section.find(`a[rel="${rel}"]`).attr('href'));
    const [previous, next] = [chapters[index - 1], chapters[index + 1]];
    expect([before, after]).toEqual([previous && `#${previous.id}`, next && `#${next.id}`]);
  });

  test('is in the contents and in the progress bar', () => {
    expect($(`.contents a[href="#${id}"]`)).toHaveLength(1);
    expect($(`.progress a[href="#${id}"]`)).toHaveLength(1);
  });

  test('marks each claim by its status, says the status, and numbers a source that carries it', () => {
    expectClaims(section.find('.claim').toArray(), body);
  });

  test('lets each reply be seen: who speaks, and its source', () => {
    const replies = claimsIn(body.replace(/<(Claim|Quote)\s/g, '<Other '));
    const shown = section.find('.reply').toArray();
    expect(shown).toHaveLength(replies.length);
    for (const [place, element] of shown.entries()) {
      const claim = dataset.claim(replies[place] ?? '');
      expect(plain($(element).find('.reply-who').text())).toBe(claim.speaker);
      const mark = $(element).find('a.cited').last();
      expect(mark.attr('href')).toBe(`${BASE}claims/${claim.id}/`);
      expect(claim.sources).toContain(sourceOf(plain(mark.find('b').text())));
    }
  });
});

test('sources are numbered from 1 without a gap in the order they are met', () => {
  const met = $('a.cited b')
    .toArray()
    .map((button) => Number(plain($(button).text())));
  const first = [...new Set(met)];
  expect(first).toEqual(first.map((_, index) => index + 1));
  expect($('.in-place > details li')).toHaveLength(first.length);
});

test('every event of the data is one link from the story, in words, without any script', () => {
  const link = $('#campaign-timeline .chart-more a[href$="#table"]').attr('href') ?? '';
  const table = load(readText(fileOf(link, '/') ?? ''));
  const missing = dataset.events.filter(
    ({ id, title }) => !plain(table(`[id="event-${id}"]`).text()).includes(title),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});

test('every word that explains itself has its explanation on the page', () => {
  const terms = $('button.term').toArray();
  expect(terms.length).toBeGreaterThan(20);
  for (const term of terms)
    expect(plain($(`[popover][id="${$(term).attr('popovertarget') ?? ''}"]`).text()).length).toBeGreaterThan(
      20,
    );
});
