/** Worksheets: what is numbered, lettered and counted on paper, the same on the answers. */
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { CHARTS } from '../../../src/charts/registry.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { paperPicture, paperScene, WHOLE } from '../../../src/surfaces/paper-picture.ts';
import { quizSources } from '../../../src/teach/answers/quiz-sources.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';
import { cardsApart } from '../../../src/teach/paper/cards-apart.ts';
import { letteredEvents, letteredOptions } from '../../../src/teach/paper/lettered.ts';
import { pageFoot, pageFootStyle } from '../../../src/teach/paper/page-foot.ts';
import { pointsOf, pointWords, totalPoints } from '../../../src/teach/paper/points.ts';
import { groupTitle, taskNumber } from '../../../src/teach/paper/task-titles.ts';

const dataset = loadDataset();
const lessons = loadLessons();

describe('tasks', () => {
  test('are numbered through the whole lesson', () => {
    for (const lesson of lessons) {
      const titles = lesson.activities.flatMap(({ tasks }) => tasks.map(({ title }) => title));
      expect(titles.map((title) => taskNumber(lesson, title))).toEqual(titles.map((_, index) => index + 1));
    }
  });

  test('stand under their activity, whose title is left out where a task has the same', () => {
    const activity = { part: 'main', title: 'Our data', tasks: [{ title: 'Middle and spread' }] } as const;
    expect(groupTitle(activity)).toBe('Main: Our data');
    expect(groupTitle({ ...activity, tasks: [{ title: 'Our data' }] })).toBe('Main');
  });
});

describe('letters', () => {
  const items = lessons.flatMap(({ quiz }) => quiz.map((item) => ({ quiz, item })));

  test('go from A on, over all options', () => {
    const choices = items.filter(({ item }) => 'options' in item);
    expect(choices.length).toBeGreaterThan(20);
    for (const { quiz, item } of choices) {
      const options = letteredOptions(quiz, item);
      expect(options.map(({ letter }) => letter).join('')).toBe('ABCDEFGH'.slice(0, options.length));
      expect(options.map(({ text }) => text).toSorted()).toEqual(
        ('options' in item ? item.options : []).map(({ text }) => text).toSorted(),
      );
    }
  });

  test('do not give the right answer away: over all quizzes each of the first four is right at times', () => {
    const right = items.flatMap(({ quiz, item }) =>
      item.kind === 'single' ? letteredOptions(quiz, item).filter(({ isRight }) => isRight) : [],
    );
    expect([...new Set(right.map(({ letter }) => letter))].sort()).toEqual(
      expect.arrayContaining(['A', 'B', 'C', 'D']),
    );
  });

  test('events to put in order never stand in the right one, and none is lost', () => {
    const orders = items.flatMap(({ quiz, item }) => (item.kind === 'order' ? [{ quiz, item }] : []));
    expect(orders.length).toBeGreaterThan(4);
    for (const { quiz, item } of orders) {
      const [printed, right] = [letteredEvents(quiz, item), item.events].map((all) =>
        all.map(({ id }) => id),
      );
      expect(printed).not.toEqual(right);
      expect(printed?.toSorted()).toEqual(right?.toSorted());
    }
  });

  test('are nobody’s where nothing is chosen or put in order', () => {
    for (const { quiz, item } of items.filter(({ item: { kind } }) => kind === 'short'))
      expect([letteredOptions(quiz, item), letteredEvents(quiz, item)]).toEqual([[], []]);
  });
});

test('a quiz counts one point for each item, and two where several things have to be right', () => {
  expect(
    ['single', 'multiple', 'true-false', 'order', 'scale', 'short'].map((kind) =>
      pointsOf({ kind } as never),
    ),
  ).toEqual([1, 2, 1, 2, 1, 1]);
  expect(totalPoints([{ kind: 'single' }, { kind: 'multiple' }, { kind: 'order' }])).toBe(5);
  expect([pointWords(1), pointWords(5)]).toEqual(['1 point', '5 points']);
});

describe('cards', () => {
  const task = (number: number, inside: string): string =>
    `<section class="task" data-task="${String(number)}" data-title="Task “${String(number)}”"><p>Before</p>${inside}<p>After</p></section>`;
  const cards = '<div class="cards"><ul><li>One</li><li>Two</li></ul></div>';

  test('leave their task, which says where they are', () => {
    const apart = cardsApart(task(1, '') + task(2, cards));
    expect(apart.cards).toEqual([{ task: 2, title: 'Task “2”', html: cards }]);
    const $ = load(apart.tasks);
    expect($('.cards')).toHaveLength(0);
    expect($('[data-task="2"] a').attr('href')).toBe('#cards-2');
    expect(
      $('[data-task="2"] > *')
        .toArray()
        .map((each) => $(each).text()),
    ).toEqual(['Before', 'The cards are on a page of their own: Cards for task 2.', 'After']);
  });

  test('without cards nothing changes', () => {
    const html = task(1, '<svg viewBox="0 0 1 1"><linearGradient></linearGradient></svg>');
    expect(cardsApart(html)).toEqual({ tasks: html, cards: [] });
  });
});

describe('the foot of a page', () => {
  test('has licence, version and address', () => {
    expect(pageFoot('1.2.0', 'https://site.example/base/teach/a/worksheet/')).toBe(
      'Forty Million Names · CC BY 4.0 · version 1.2.0 · site.example/base/teach/a/worksheet/',
    );
  });

  test('cannot break out of the style it is written in', () => {
    expect(pageFootStyle('a "b" \\ </style>')).toBe(':root{--page-foot:"a \\22 b\\22  \\5c  \\3c /style>"}');
  });
});

test('the sources of a quiz are numbered by first use, and each claim has the numbers of its own', () => {
  for (const { quiz } of lessons) {
    const list = quizSources(quiz, dataset);
    const used = quiz.flatMap((item) => list.claimsOf(item).flatMap(({ numbers }) => numbers));
    expect([...new Set(used)]).toEqual(list.sources.map((_, index) => index + 1));
    for (const item of quiz)
      for (const claim of list.claimsOf(item))
        expect(claim.numbers.map((number) => list.sources[number - 1]?.id)).toEqual(claim.sources);
  }
});

describe('a chart on paper', () => {
  const told = [...CHARTS.values()].filter(({ chart }) => chart.telling);

  test('is drawn whole or one part at a time; another part is told with those there are', () => {
    expect(told.length).toBeGreaterThan(0);
    for (const entry of told) {
      const { parts = [] } = entry.chart.telling ?? {};
      const strip = entry.chart.telling?.scene(entry.chart.select(dataset), 'strip');
      expect(paperScene(entry, dataset, parts[0] ?? '')).toEqual(strip);
      expect(() => paperScene(entry, dataset, 'no-such-part')).toThrow(parts.join(', '));
    }
  });

  test('has no colour, and brings the letters it is set in', async () => {
    for (const entry of [...CHARTS.values()].slice(0, 3)) {
      const svg = await paperPicture(entry, dataset, WHOLE);
      const root = /<svg[^>]*style="([^"]*)"/.exec(svg)?.[1] ?? '';
      expect(root).toContain('--vermilion: #000');
      expect(svg).toContain("@font-face{font-family:'Libre Franklin';font-weight:600;");
    }
  });
});
