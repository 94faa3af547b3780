import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/data/content-error.ts';
import { changed, copyLesson, problemsIn } from '../../fixtures/lessons.ts';

const files = copyLesson();
type Change = readonly [from: string | RegExp, to: string];
const inLesson = ([from, to]: Change) => problemsIn({ ...files, lesson: changed(files.lesson, from, to) });
const inQuiz = ([from, to]: Change) => problemsIn({ ...files, quiz: changed(files.quiz, from, to) });

test('the lesson that the others are broken from is right', () => {
  expect(problemsIn(files)).toEqual([]);
});

describe('a plan is stopped at', () => {
  test.each<[what: string, change: Change, field: string, found: string, says: string]>([
    [
      'an unknown curriculum code',
      [/(curriculum:\n {2}- )[\w-]+/, '$1england-aqa-8525-9-9'],
      'curriculum',
      'england-aqa-8525-9-9',
      'content/data/curriculum.csv',
    ],
    [
      'a missing alternative',
      [/ {4}lowTech: >-\n(?: {6}.*\n)+/, ''],
      'activities[guess].lowTech',
      '',
      'low-tech alternative',
    ],
    [
      'an empty alternative',
      [/lowTech: >-\n(?: {6}.*\n)+/, "lowTech: ''\n"],
      'activities[guess].lowTech',
      '',
      'low-tech alternative',
    ],
    ['an activity used twice', ['id: our-data', 'id: guess'], 'activities[guess].id', 'guess', 'used once'],
    [
      'a part that is none',
      ['part: starter', 'part: begining'],
      'activities[guess].part',
      'begining',
      'starter, main, plenary',
    ],
    [
      'no plenary',
      ['part: plenary', 'part: main'],
      'activities',
      'starter, main, main, main, main',
      'then a plenary',
    ],
    [
      'a subject that is none',
      ['[media-literacy, statistics]', '[media-literacy, statistic]'],
      'subjects',
      'statistic',
      'statistics',
    ],
    ['ages the wrong way round', ['ages: [14, 18]', 'ages: [18, 14]'], 'ages', '[18,14]', 'younger'],
    [
      'an objective that says what is taught',
      [/- I can say/, '- Pupils say'],
      'objectives',
      'Pupils say what',
      'I can',
    ],
    [
      'a chapter that is not there',
      ['chapters: [who-did-it', 'chapters: [who-dit-it'],
      'chapters',
      'who-dit-it',
      'content/story',
    ],
    [
      'a word that is not explained',
      ['vocabulary: [likelihood', 'vocabulary: [likelyhood'],
      'vocabulary',
      'likelyhood',
      'content/glossary',
    ],
    ['a day without quotes', [/updated: '([\d-]+)'/, 'updated: $1'], 'updated', '', 'in quotes'],
    ['a field nobody knows', ['order: 3', 'order: 3\nlevel: hard'], '', 'level', 'docs/teaching.md'],
  ])('%s', (_, change, field, found, says) => {
    const [problem] = inLesson(change);
    expect(problem?.file).toBe('content/lessons/how-sure.mdx');
    expect(problem?.field ?? '').toBe(field);
    expect(problem?.found).toContain(found);
    expect(`${problem?.allowed ?? ''} ${problem?.mend ?? ''}`).toContain(says);
  });

  test('what is no YAML, with the line', () => {
    const [problem] = inLesson([/title: .*/, 'title: "How sure']);
    expect(problem).toMatchObject({ file: 'content/lessons/how-sure.mdx', allowed: 'YAML' });
    expect(problem?.row).toBeGreaterThan(1);
  });

  test('a curriculum of one country only', () => {
    const [problem] = inLesson([
      /curriculum:\n(?: {2}- .*\n)+/,
      'curriculum:\n  - england-nc-citizenship-ks4\n',
    ]);
    expect(problem?.mend).toContain('Scotland or Wales');
    expect(problem?.mend).toContain('ISTE');
  });
});

describe('a body is stopped at', () => {
  test('a figure or a date that is typed, with its line', () => {
    const [problem] = inLesson([/Now compare with your neighbour\./, 'In 2024 there were 43 of them.']);
    expect(problem).toMatchObject({ field: 'body', found: '2024' });
    expect(problem?.mend).toContain('<Fig');
    expect(files.lesson.split('\n')[(problem?.row ?? 0) - 1]).toContain('Now compare');
  });

  test.each<[what: string, change: Change, found: string, says: string]>([
    [
      'a claim that is not there',
      [/<Claim id="[^"]*"/, '<Claim id="no-such-claim"'],
      'no-such-claim',
      'claims.csv',
    ],
    [
      'a chart that is not there',
      [/chart="certainty-scale"/, 'chart="certainty-scales"'],
      'certainty-scales',
      'certainty-scale',
    ],
    ['a task without an answer', [/<Answer>[\s\S]*?<\/Answer>/, ''], '0 <Answer>', 'one <Answer>'],
    ['a slide without a title', [/<Slide title="[^"]*"/, '<Slide'], '', 'title='],
    [
      'two slides of one title',
      [/<Slide title="Our guesses are data"/, '<Slide title="How sure is “highly likely”?"'],
      'how-sure-is-highly-likely',
      'another title',
    ],
    [
      'a slide named as one that every lesson has',
      [/<Slide title="Our guesses are data"/, '<Slide title="This lesson"'],
      'this-lesson',
      'another title',
    ],
    [
      'a chart on two slides',
      [/chart="wording-compare"/, 'chart="certainty-scale"'],
      'certainty-scale',
      'on one slide',
    ],
    [
      'two tasks of one title',
      ['<Task title="Middle and spread"', '<Task title="Put a number on each phrase"'],
      'Put a number on each phrase',
      'the two tasks another title',
    ],
    [
      'words outside an activity',
      ['<Activity id="our-data">', 'A stray line.\n\n<Activity id="our-data">'],
      'paragraph',
      'into an activity',
    ],
    [
      'words in an activity and outside its slides',
      ['<Activity id="our-data">', '<Activity id="our-data">\n\nA stray line.'],
      'paragraph',
      '<Slide>',
    ],
    [
      'an activity that the plan has not',
      ['<Activity id="our-data">', '<Activity id="ourdata">'],
      'our-data',
      'ourdata',
    ],
    ['a tag that is not closed', ['</Activity>', ''], 'Activity', 'closed'],
  ])('%s', (_, change, found, says) => {
    const problems = inLesson(change);
    const all = problems.map((each) => `${each.found} ${each.allowed} ${each.mend}`).join('\n');
    expect(all).toContain(found);
    expect(all).toContain(says);
    expect(problems.every(({ file }) => file === 'content/lessons/how-sure.mdx')).toBe(true);
  });
});

describe('a quiz is stopped at', () => {
  test.each<[what: string, change: Change, field: string, found: string, says: string]>([
    [
      'no right answer',
      ['- right: How likely', '- wrong: How likely'],
      'items[what-a-phrase-tells].options',
      '',
      'exactly one right option',
    ],
    [
      'two right answers to a single choice',
      [/- wrong: (How good.*\n) {8}why: .*\n/, '- right: $1'],
      'items[what-a-phrase-tells].options',
      '',
      'multiple',
    ],
    [
      'an id used twice',
      ['id: place-realistic-possibility', 'id: place-highly-likely'],
      'items[place-highly-likely].id',
      'place-highly-likely',
      'used once',
    ],
    [
      'a claim that is not there',
      ['claims: [phia-yardstick]', 'claims: [phia-yardstik]'],
      'items[what-a-phrase-tells].claims',
      'phia-yardstik',
      'phia-yardstick',
    ],
    [
      'a phrase that is on no scale',
      ['phrase: highly-likely', 'phrase: hihgly-likely'],
      'items[place-highly-likely].phrase',
      'hihgly-likely',
      'highly-likely',
    ],
    [
      'a scale that is none',
      ['scale: phia-yardstick', 'scale: phia'],
      'items[place-highly-likely].scale',
      'phia',
      'phia-yardstick',
    ],
    [
      'a kind that is none',
      ['kind: single', 'kind: sinlge'],
      'items[what-a-phrase-tells]',
      '',
      'single, multiple',
    ],
    [
      'an item without an explanation',
      [/explain: >-\n(?: {6}.*\n)+/, ''],
      'items[what-a-phrase-tells].explain',
      '',
      'text',
    ],
  ])('%s', (_, change, field, found, says) => {
    const [problem] = inQuiz(change);
    expect(problem?.file).toBe('content/quizzes/how-sure.yaml');
    expect(problem?.field).toMatch(new RegExp(`^${field.replaceAll(/[[\].]/g, '\\$&')}`));
    expect(problem?.found).toContain(found);
    expect(`${problem?.allowed ?? ''} ${problem?.mend ?? ''}`).toContain(says);
  });

  test('events whose order nobody knows', () => {
    const problems = inQuiz([
      /events: \[[^\]]*\]/,
      'events: [uk-attribution-2024, us-indictment-2024, ec-intrusion-2021]',
    ]);
    const problem = problems.find(({ field }) => field?.endsWith('.events'));
    expect(problem?.found).toContain('uk-attribution-2024');
    expect(problem?.mend).toContain('nobody can dispute');
  });

  test('fewer than ten items', () => {
    const [problem] = inQuiz([/( {2}- id: place-realistic-possibility)[\s\S]*$/, '']);
    expect(problem).toMatchObject({ field: 'items' });
    expect(problem?.allowed).toContain('ten items');
  });

  test('its absence', () => {
    const [problem] = problemsIn({ ...files, quiz: undefined });
    expect(problem).toMatchObject({
      file: 'content/quizzes/how-sure.yaml',
      allowed: 'a quiz for each lesson',
    });
  });
});

test('everything wrong in both files is told at once', () => {
  const both = problemsIn({
    lesson: changed(files.lesson, 'ages: [14, 18]', 'ages: [18, 14]'),
    quiz: changed(files.quiz, 'claims: [phia-yardstick]', 'claims: [nothing]'),
  });
  expect(both.map(({ file }) => file)).toEqual([
    'content/lessons/how-sure.mdx',
    'content/quizzes/how-sure.yaml',
  ]);
  expect(new ContentError(both).message).toContain('2 things to mend');
});
