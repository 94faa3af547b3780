/** Worksheets and answers as files: everything is there, on the right one of the two pages. */
import { readFileSync } from 'node:fs';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { loadLessons } from '../../src/teach/lessons.ts';
import { isSameAnswer } from '../../src/teach/quiz/same-answer.ts';
import { pointWords, totalPoints } from '../../src/teach/paper/points.ts';
import { ANSWERS, BASE, pageAt, plain, wordsOf } from './site.ts';

const dataset = loadDataset();
const lessons = loadLessons();

const textsOf = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .toArray()
    .map((each) => plain($(each).text()));

/** What a page says, without spaces: one page sets a text in pieces that another has in one. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/** The tasks of a lesson's source: title, and lines to write on. */
const tasksOf = (id: string): (readonly [title: string, lines: number])[] =>
  [
    ...readFileSync(`content/lessons/${id}.mdx`, 'utf8').matchAll(
      /<Task title="([^"]*)"(?: lines=\{(\d+)\})?/g,
    ),
  ].map(([, title = '', lines = '0']) => [title, Number(lines)] as const);

describe.each(lessons)('$id on paper', (lesson) => {
  const { $ } = pageAt(`/teach/${lesson.id}/worksheet/`);
  const answers = pageAt(`/teach/${lesson.id}/answers/`).$;
  const tasks = tasksOf(lesson.id);

  test('the worksheet has every task, numbered, with as many lines as the lesson says', () => {
    expect(tasks.length).toBeGreaterThan(3);
    expect(textsOf($, '.task h3')).toEqual(tasks.map(([title], index) => `${String(index + 1)} ${title}`));
    const lines = $('.task')
      .toArray()
      .map((task) => $(task).find('> .lines i').length);
    expect(lines).toEqual(tasks.map(([, count]) => count));
  });

  test('the worksheet explains every word of the lesson but those that its quiz asks for', () => {
    const asked = lesson.quiz.flatMap((item) => (item.kind === 'short' ? item.accept : []));
    const told = textsOf($, '.word-box dt').map((term) => term.replace(/:$/, ''));
    expect(told.filter((term) => isSameAnswer(term, asked))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(lesson.vocabulary.length - 2);
    expect(textsOf($, '.word-box dd').every((short) => short.length > 20)).toBe(true);
  });

  test('cards stand apart from their task, one for each, and the task says where', () => {
    for (const set of $('.card-set').toArray()) {
      expect($(set).find('.cards > ul > li').length).toBeGreaterThan(3);
      expect($(`.task a[href="#${$(set).attr('id') ?? ''}"]`)).toHaveLength(1);
    }
    expect($('.task .cards')).toHaveLength(0);
  });

  test('each drawing has a title, a credit and a picture for paper', () => {
    const drawings = $('.paper-drawing').toArray();
    expect(drawings.length).toBeGreaterThan(0);
    for (const drawing of drawings) {
      expect(plain($(drawing).find('.drawing-title').text()).length).toBeGreaterThan(10);
      expect(plain($(drawing).find('figcaption').text())).toMatch(/^Sources: .+ CC BY 4\.0\./);
      expect($(drawing).find('img.print-only').attr('src')).toMatch(/\/on-paper\/[\w-]+\.svg$/);
    }
  });

  test('both pages ask every question of the quiz, in its order', () => {
    const asked = (page: CheerioAPI): string[] =>
      page('.question')
        .toArray()
        .map((each) => page(each).attr('data-item') ?? '');
    const items = lesson.quiz.map(({ id }) => id);
    expect([asked($), asked(answers)]).toEqual([items, items]);
    for (const { id, ask } of lesson.quiz)
      expect(plain($(`[data-item="${id}"] .ask`).text())).toContain(plain(ask));
  });

  test('the worksheet gives no answer away', () => {
    const said = letters(wordsOf($));
    const given = [
      ...answers('.answer')
        .find('p, li')
        .toArray()
        .map((each) => answers(each).text()),
      ...lesson.quiz.flatMap((item) => [
        item.explain,
        ...('options' in item ? item.options.flatMap(({ why }) => why ?? []) : []),
      ]),
    ].filter((text) => letters(text).length > 40);
    expect(given.length).toBeGreaterThan(20);
    expect(given.filter((text) => said.includes(letters(text)))).toEqual([]);
    expect($.html()).not.toMatch(/isRight|data-(right|answer|accept)/);
    expect($(`a[href*="/answers/"]`)).toHaveLength(0);
  });

  test('a letter means the same on both pages', () => {
    const onSheet = (id: string): Map<string, string> =>
      new Map(
        $(`[data-item="${id}"] .boxes li:has(b)`)
          .toArray()
          .map((box) => [$(box).find('b').text(), plain($(box).find('span').text())]),
      );
    for (const item of lesson.quiz) {
      if (!('options' in item) && item.kind !== 'order') continue;
      const boxes = onSheet(item.id);
      const right = answers(`[data-item="${item.id}"] .right li`)
        .toArray()
        .map((each) => [answers(each).find('b').text(), plain(answers(each).text())] as const);
      const expected =
        item.kind === 'order'
          ? item.events.map(({ label }) => label)
          : item.options.filter(({ isRight }) => isRight).map(({ text }) => text);
      expect(right.map(([letter]) => boxes.get(letter)).toSorted()).toEqual(expected.map(plain).toSorted());
      if (item.kind !== 'order') continue;
      expect(right.map(([letter]) => boxes.get(letter))).toEqual(expected.map(plain));
      expect([...boxes.values()], 'not printed in the right order').not.toEqual(expected.map(plain));
    }
  });

  test('the answers have a model for every task', () => {
    expect(textsOf(answers, '.task h3')).toEqual(textsOf($, '.task h3'));
    const models = answers('.task')
      .toArray()
      .map((task) => plain(answers(task).find('.answer').text()));
    expect(models.filter((model) => model.length < 60)).toEqual([]);
  });

  test('each answer of the quiz says why, who says so and how sure, and where that can be read', () => {
    const listed = textsOf(answers, '.quiz-sources li');
    for (const { id, explain, claims } of lesson.quiz) {
      const said = plain(answers(`[data-item="${id}"]`).text());
      expect(said).toContain(plain(explain));
      for (const claim of claims.map((each) => dataset.claim(each))) {
        const { label } = STATUS_WORDS[claim.status];
        expect(said).toContain(plain(`${label}, ${claim.speaker}: ${claim.statement}`));
        for (const source of claim.sources.map((each) => dataset.source(each)))
          expect(
            listed.some((line) =>
              [source.publisher, source.title, source.url].every((each) => line.includes(plain(each))),
            ),
            source.id,
          ).toBe(true);
      }
    }
    const used = textsOf(answers, '.who-says li').flatMap(
      (line) => /\[([\d, ]+)\]$/.exec(line)?.[1]?.split(', ') ?? [],
    );
    expect(new Set(used)).toEqual(new Set(listed.map((_, index) => String(index + 1))));
  });

  test('both pages say what the quiz counts in all', () => {
    const total = pointWords(totalPoints(lesson.quiz));
    expect(plain($('.quiz-points').text())).toContain(total);
    expect(plain(answers('.marking').text())).toContain(total);
  });

  test('both pages offer printing, or what has been made of them', () => {
    expect(plain($('[data-pdf="worksheet"]').text()).length).toBeGreaterThan(20);
    expect(plain(answers('[data-pdf="answers"]').text()).length).toBeGreaterThan(20);
  });

  test('both pages say at the foot of every sheet what they are and where they live', () => {
    for (const [page, name] of [
      [$, 'worksheet'],
      [answers, 'answers'],
    ] as const)
      expect(page('head style').text()).toContain(
        `version ${lesson.version} · ${new URL(page('meta[property="og:url"]').attr('content') ?? '').host}${BASE}teach/${lesson.id}/${name}/`,
      );
  });
});

test('answers ask not to be indexed, and claim no address', () => {
  expect(ANSWERS).toHaveLength(lessons.length);
  for (const { $, address } of ANSWERS) {
    expect($('meta[name="robots"]').attr('content'), address).toContain('noindex');
    expect($('link[rel="canonical"]'), address).toHaveLength(0);
  }
});
