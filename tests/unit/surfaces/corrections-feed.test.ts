import { load, type CheerioAPI } from 'cheerio';
import { expect, test } from 'vitest';
import { correctionsFeed, type FeedEntry } from '../../../src/surfaces/corrections-feed.ts';

const about = {
  title: 'Corrections to “A & B”',
  page: 'https://example.org/charts/made-up/',
  self: 'https://example.org/charts/made-up/corrections.xml',
};
const entry = (title: string, words: string, date = '2026-12-03'): FeedEntry => ({
  correction: {
    id: 'made-up',
    date,
    kind: 'correction',
    title,
    pages: ['/charts/'],
    said: '<11> months & more',
    says: '10 months',
  },
  words,
  id: `https://example.org/about/#${date}-made-up`,
  address: `https://example.org/corrections/#${date}-made-up`,
});
const feed = (...entries: FeedEntry[]): CheerioAPI =>
  load(correctionsFeed({ ...about, entries }), { xml: true });

test('a feed of nothing is whole, and does not change from build to build', () => {
  const $ = feed();
  expect([$('feed > title').text(), $('feed > id').text()]).toEqual([about.title, about.page]);
  expect($('feed > link[rel="self"]').attr('href')).toBe(about.self);
  expect($('feed > updated').text()).toBe('1970-01-01T00:00:00.000Z');
  expect($('feed > author > name').text()).toBe('Forty Million Names');
  expect($('entry')).toHaveLength(0);
});

test('it is as new as its first entry, and each has its own day', () => {
  const $ = feed(entry('New', '', '2026-12-09'), entry('Old', ''));
  const days = ['2026-12-09T00:00:00.000Z', '2026-12-03T00:00:00.000Z'];
  expect($('feed > updated').text()).toBe(days[0]);
  expect(
    $('entry > updated')
      .toArray()
      .map((each) => $(each).text()),
  ).toEqual(days);
});

test('a title is text and words are HTML, whatever is in them', () => {
  const $ = feed(entry('Under <10> & so on ]]> <b>', '<p>Was ]]&gt; “11”, <b>is</b> ]]> 10 &amp; so.</p>'));
  // Both are marked as HTML: what a reader is shown is what that HTML says.
  const shown = (name: string): CheerioAPI => load($(`entry > ${name}`).text());
  expect($('entry > title').attr('type')).toBe('html');
  expect(shown('title').text()).toBe('correction: Under <10> & so on ]]> <b>');
  expect(shown('content')('p').last().text()).toBe('Was ]]> “11”, is ]]> 10 & so.');
  expect(shown('content')('p').last().find('b').text()).toBe('is');
});

test('an entry says what was said and what is said now, before why', () => {
  const content = load(feed(entry('New', '<p>Why.</p>'))('entry > content').text());
  const told = content('p')
    .toArray()
    .map((each) => content(each).text());
  expect(told).toEqual(['It said: <11> months & more', 'It says now: 10 months', 'Why.']);
});

test('an entry that is only new says no more than its words', () => {
  const news = entry('New', '<p>Why.</p>');
  const { id, date, title, pages } = news.correction;
  const $ = feed({ ...news, correction: { id, date, title, pages, kind: 'update' } });
  expect(load($('entry > content').text())('p')).toHaveLength(1);
});

test('an entry is known by the place where it stood first, and leads to where it stands', () => {
  const $ = feed(entry('New', ''));
  expect($('entry > id').text()).toBe('https://example.org/about/#2026-12-03-made-up');
  expect($('entry > link').attr('href')).toBe('https://example.org/corrections/#2026-12-03-made-up');
});
