import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMarked, withClaims } from '../../src/surfaces/corrections.ts';
import { frontMatter, knownPages } from '../../src/surfaces/known-pages.ts';
import { readCorrections } from '../../src/surfaces/read-corrections.ts';
import { BASE, PAGES, SITE, fileOf, pageAt, plain, type BuiltPage } from './site.ts';

const FOLDER = 'content/corrections';
const CORRECTIONS = readCorrections(
  new Map(readdirSync(FOLDER).map((name) => [name.replace(/\.md$/, ''), frontMatter(`${FOLDER}/${name}`)])),
  knownPages(),
).map((each) => withClaims(each, readFileSync(`${FOLDER}/${each.id}.md`, 'utf8')));
const MARKED = CORRECTIONS.filter(isMarked);
/** A correction with each of the places it names. */
const PLACES = MARKED.flatMap((correction) => correction.pages.map((page) => ({ correction, page })));

/** The built page that a listed place is on. */
function pageOf(page: string): BuiltPage {
  const file = fileOf(BASE + page.slice(1), BASE) ?? '';
  const found = PAGES.find((each) => each.file === file);
  if (!found) throw new Error(`${page} is on no page of the site`);
  return found;
}
const linksTo = ({ $ }: BuiltPage, id: string): ReturnType<BuiltPage['$']> =>
  $(`.corrected a[href$="/corrections/#${id}"]`);

test('there are some that wear a mark: the rest of these tests look at something', () => {
  expect(MARKED.length).toBeGreaterThanOrEqual(3);
});

describe('/corrections/', () => {
  const { $ } = pageAt('/corrections/');

  test('lists all of them, newest first, each at its own place', () => {
    const listed = $('.correction-list > li').toArray();
    expect(listed.map((each) => $(each).attr('id'))).toEqual(CORRECTIONS.map(({ id }) => id));
    for (const { id, title, said, says, pages } of CORRECTIONS) {
      const entry = $(`[id="${id}"]`);
      const words = plain(entry.text());
      for (const each of [title, said, says]) expect(words, id).toContain(plain(each ?? ''));
      for (const page of pages)
        expect(entry.find(`a[href="${BASE}${page.slice(1)}"]`).length, page).toBeGreaterThan(0);
    }
  });

  test('says what is corrected, how fast, what is never done silently, and how copies learn of it', () => {
    for (const id of ['list', 'policy', 'copies', 'contact']) expect($(`main h2#${id}`), id).toHaveLength(1);
    expect($(`main a[href="${BASE}corrections.xml"]`)).toHaveLength(1);
    expect($('main a[href^="mailto:corrections@"]')).toHaveLength(1);
  });
});

test('the places where corrections stood before lead to where they stand', () => {
  const { $ } = pageAt('/about/');
  for (const { id } of CORRECTIONS)
    expect($(`[id="${id}"] a`).attr('href'), id).toBe(`${BASE}corrections/#${id}`);
});

test.each(PLACES.map(({ correction, page }) => [page, correction.title, correction] as const))(
  '%s says on the page: %s',
  (page, _, { id, title }) => {
    const { $ } = pageOf(page);
    const notice = linksTo(pageOf(page), id).closest('.corrected');
    expect(plain(notice.text())).toContain(plain(title));
    const [, fragment] = page.split('#');
    const chart = page.startsWith('/charts/');
    if (!fragment || chart) return;
    // At the place, not at the top of the page: in the chapter, the list entry, or beside the word.
    const place = $(`[id="${fragment}"]`);
    expect(linksTo({ $ } as BuiltPage, id).closest(place.is('dt') ? 'dd' : place).length, fragment).toBe(1);
  },
);

test('a place with several says so in one line that opens, before the chapter’s own words', () => {
  const { $ } = pageAt('/');
  const notices = $('#how-we-know .chapter-head .corrected');
  expect(notices).toHaveLength(1);
  expect(notices.is('details:not([open])')).toBe(true);
  const own = MARKED.filter(({ pages }) => pages.includes('/#how-we-know'));
  expect(own.length).toBeGreaterThan(1);
  expect(plain(notices.find('summary').text())).toMatch(
    new RegExp(`^${String(own.length)} clarifications on `),
  );
  expect(
    notices
      .find('a')
      .toArray()
      .map((each) => plain($(each).text())),
  ).toEqual(own.map(({ title }) => plain(title)));
});

test('no place of any page stacks one notice on another', () => {
  for (const { $, address } of PAGES) expect($('.corrected + .corrected').length, address).toBe(0);
});

test('a lesson’s plan, worksheet, answers, quiz, slides and one file all say it', () => {
  const lessons = PLACES.flatMap(({ correction, page }) => {
    const lesson = /^\/teach\/([^/]+)\/$/.exec(page)?.[1];
    return lesson ? [{ id: correction.id, lesson }] : [];
  });
  expect(lessons.length).toBeGreaterThan(0);
  for (const { id, lesson } of lessons)
    for (const sheet of ['', 'worksheet/', 'answers/', 'quiz/', 'slides/'])
      expect(linksTo(pageAt(`/teach/${lesson}/${sheet}`), id).length, `${lesson} ${sheet}`).toBe(1);
});

test.each(['seed-43-people', 'ambassador-to-be-summoned', 'seed-paraphrase-softened'])(
  'the page of %s, which a clarification turns on, wears its notice',
  (claim) => {
    expect(pageAt(`/claims/${claim}/`).$('.page-notices .corrected')).toHaveLength(1);
    expect(pageAt('/claims/').$(`[id="${claim}"] .corrected`)).toHaveLength(1);
  },
);

test('pages that no correction names say nothing', () => {
  const named = new Set(PLACES.map(({ page }) => page.replace(/[?#].*$/, '')));
  const isList = (page: string): boolean => page === '/claims/'; // which says it at each claim
  const quiet = PAGES.filter(({ address }) => {
    const page = `/${address.slice(BASE.length)}`;
    return (
      !isList(page) &&
      ![...named].some((each) => page === each || (each !== '/' && page.startsWith(each))) &&
      !named.has(page.replace('/embed/', '/charts/'))
    );
  });
  expect(quiet.length).toBeGreaterThan(10);
  expect(quiet.filter(({ $ }) => $('.corrected').length > 0).map(({ address }) => address)).toEqual([]);
});

test('programs are told on the same pages: each correction with its day and its place', () => {
  for (const { correction, page } of PLACES) {
    const { $, address } = pageOf(page);
    const data = JSON.parse($('script[type="application/ld+json"]').text()) as { '@graph'?: unknown[] };
    const [first] = (data['@graph'] ?? [data]) as {
      correction?: { url: string; datePublished: string; text: string }[];
      dateModified?: string;
    }[];
    const told = first?.correction?.find(({ url }) => url === `${SITE}${BASE}corrections/#${correction.id}`);
    expect(told?.datePublished, address).toBe(correction.date);
    expect(told?.text, address).toContain(correction.title);
    expect((first?.dateModified ?? '') >= correction.date, address).toBe(true);
  }
});
