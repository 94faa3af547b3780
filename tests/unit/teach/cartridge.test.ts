import { load, type CheerioAPI } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cartridgeOf } from '../../../src/teach/exports/cartridge/cartridge.ts';
import { plainText } from '../../../src/teach/exports/plain-text.ts';
import { spellings } from '../../../src/teach/exports/spellings.ts';
import type { Lesson } from '../../../src/teach/lesson.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';
import type { Item } from '../../../src/teach/quiz/item.ts';
import { PARTS, SITE, textOf, unpacked } from '../../fixtures/cartridges.ts';
import { SEED } from '../../fixtures/hostile.ts';
import { manifestProblems, type Unpacked } from '../../fixtures/manifest-rules.ts';
import { qtiProblems } from '../../fixtures/qti-rules.ts';
import { hostileWords } from '../../fixtures/quiz-items.ts';
import { inEachZone } from '../../fixtures/zones.ts';

const LESSONS = loadLessons().map((lesson) => ({ id: lesson.id, lesson }));
const NOT_HELD = new Set<Item['kind']>(['order', 'scale']);

const filesFor = (lesson: Lesson): Unpacked => unpacked(cartridgeOf(lesson, PARTS));
const problemsIn = (files: Unpacked): string[] => [
  ...manifestProblems(files),
  ...('quiz/quiz.xml' in files ? qtiProblems(textOf(files, 'quiz/quiz.xml')) : []),
];

/** What a question’s HTML says. */
const words = (html: string): string => load(html.replaceAll('<br>', '\n'))('body').text();
const xml = (text: string): CheerioAPI => load(text, { xml: true });

/** What a question asks, offers and takes for right, as it is read back. */
function read($: CheerioAPI, ident: string): unknown {
  const item = $(`item[ident="${ident}"]`);
  if (item.length === 0) return undefined;
  const right = item
    .find('respcondition:has(setvar) varequal')
    .filter((_, each) => !$(each).parent().is('not'))
    .toArray()
    .map((each) => $(each).text());
  const options = item
    .find('response_label')
    .toArray()
    .map((each) => {
      const label = $(each).attr('ident') ?? '';
      const why = item.find(`itemfeedback[ident="${label}_fb"] mattext`).text();
      return {
        text: words($(each).find('mattext').text()),
        isRight: right.includes(label),
        why: why && words(load(why)('p').last().html() ?? ''),
      };
    });
  return {
    ask: words(item.find('presentation > material > mattext').text()),
    general: words(
      load(item.find('itemfeedback[ident=general_fb] mattext').text())('p').first().html() ?? '',
    ),
    right: options.length > 0 ? options : right,
  };
}

function meant(item: Item): unknown {
  const ask = plainText(item.kind === 'multiple' ? `${item.ask} Choose all that are right.` : item.ask);
  const option = (text: string, isRight: boolean, why = '') => ({
    text: plainText(text),
    isRight,
    why: plainText(why),
  });
  const right = (): unknown => {
    switch (item.kind) {
      case 'single':
      case 'multiple':
        return item.options.map(({ text, isRight, why }) => option(text, isRight, why));
      case 'true-false':
        return [option('True', item.answer), option('False', !item.answer)];
      case 'short':
        return spellings(item.accept);
      default:
        return undefined;
    }
  };
  return { ask, general: plainText(item.explain), right: right() };
}

/** Options may stand in any order. */
const settled = (value: unknown): string => {
  const { right, ...rest } = value as { right: readonly unknown[] };
  return JSON.stringify({ ...rest, right: right.map((each) => JSON.stringify(each)).sort() });
};

/** Every question that is held says what it should; every other one is named wherever somebody may look for it. */
function expectAll(lesson: Lesson, files: Unpacked): void {
  const isHeld = 'quiz/quiz.xml' in files;
  const $ = xml(isHeld ? textOf(files, 'quiz/quiz.xml') : '');
  for (const [index, item] of lesson.quiz.entries()) {
    const found = read($, item.id);
    if (found !== undefined) {
      expect(settled(found)).toBe(settled(meant(item)));
      continue;
    }
    expect(NOT_HELD.has(item.kind) || (item.kind === 'single' && item.options.length < 3)).toBe(true);
    const name = `Question ${String(index + 1)},`;
    if (isHeld) expect(words($('rubric').text())).toContain(name);
    for (const page of ['start.html', 'teacher.html']) expect(textOf(files, page)).toContain(name);
  }
}

describe.each(LESSONS)('the cartridge of $id', ({ lesson }) => {
  const files = filesFor(lesson);
  const manifest = xml(textOf(files, 'imsmanifest.xml'));

  test('keeps the rules of Common Cartridge 1.1 and of its QTI profile', () => {
    expect(problemsIn(files)).toEqual([]);
  });

  test('asks, explains and marks as the quiz does, and names what it leaves out', () => {
    expectAll(lesson, files);
    const held = lesson.quiz.filter(({ kind }) => !NOT_HELD.has(kind)).length;
    expect(manifest('item[identifier=item-quiz] > title').text()).toBe(
      `Quiz: ${String(held)} of ${String(lesson.quiz.length)} questions`,
    );
  });

  test('is the same to the byte whenever and wherever it is made', () => {
    const once = cartridgeOf(lesson, PARTS);
    inEachZone(() => {
      expect(cartridgeOf(lesson, PARTS)).toEqual(once);
    });
    expect(Object.keys(files)).toEqual(Object.keys(files).sort());
  });

  test('links to slides, worksheet, quiz, chapters and charts by whole addresses', () => {
    const links = Object.keys(files).filter((path) => path.startsWith('links/'));
    const urls = links.map((path) => xml(textOf(files, path))('webLink > url').attr('href'));
    const at = `${SITE}/teach/${lesson.id}/`;
    expect(urls.sort()).toEqual(
      [
        `${at}slides/`,
        `${at}worksheet/`,
        `${at}quiz/`,
        `${SITE}/#one`,
        `${SITE}/charts/three/?a=b&c=d`,
      ].sort(),
    );
    for (const path of links) {
      const link = xml(textOf(files, path))('webLink');
      expect(link.attr('xmlns')).toBe('http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1');
      expect(link.children('title').text()).not.toBe('');
    }
  });

  test('marks the teacher’s pages, and only those, for teachers', () => {
    const marked = manifest('resource:has(lomr\\:value)')
      .toArray()
      .map((each) => `${manifest(each).attr('href') ?? ''} ${manifest(each).find('lomr\\:value').text()}`);
    expect(marked).toEqual(['teacher.html Instructor', 'answers/answers.html Instructor']);
    expect(textOf(files, 'teacher.html')).toContain(`href="${SITE}/teach/${lesson.id}/"`);
  });

  test('holds the worksheet and the answers as they are given, with their pictures', () => {
    expect(textOf(files, 'worksheet/worksheet.html')).toBe(PARTS.worksheet.html);
    expect(textOf(files, 'answers/answers.html')).toBe(PARTS.answers.html);
    expect(files['worksheet/picture-1.png']).toEqual(PARTS.worksheet.pictures[0]?.content);
  });

  test('says on what terms it may be used, which version it is and who says what', () => {
    const general = manifest('lomm\\:general').text();
    for (const said of [lesson.title, lesson.version, `${SITE}/teach/${lesson.id}/`])
      expect(general).toContain(said);
    expect(manifest('lomm\\:rights').text()).toContain('CC BY 4.0');
    const quiz = xml(textOf(files, 'quiz/quiz.xml'));
    for (const item of lesson.quiz.filter(({ kind }) => !NOT_HELD.has(kind)))
      for (const claim of item.claims)
        expect(words(quiz(`item[ident="${item.id}"] itemfeedback[ident=general_fb]`).text())).toContain(
          PARTS.dataset.claim(claim).speaker,
        );
  });

  test('writes questions in ASCII, for importers that read them as Latin-1', () => {
    const quiz = xml(textOf(files, 'quiz/quiz.xml'));
    const texts = quiz('mattext')
      .toArray()
      .map((each) => quiz(each).text());
    expect(texts.filter((each) => /[^\0-\x7f]/.test(each))).toEqual([]);
  });
});

test('whatever a lesson says is read back as it is, or is named as left out, and no rule is broken', () => {
  const [lesson] = loadLessons();
  if (!lesson) throw new Error('there is no lesson');
  fc.assert(
    fc.property(hostileWords, (said) => {
      const files = filesFor({ ...lesson, ...said });
      expect(problemsIn(files)).toEqual([]);
      expectAll({ ...lesson, ...said }, files);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

describe('what is broken is found:', () => {
  const [{ lesson }] = LESSONS as [(typeof LESSONS)[number]];
  const files = filesFor(lesson);
  const M = 'imsmanifest.xml';
  const Q = 'quiz/quiz.xml';
  const cases: [what: string, file: string, from: RegExp, to: string, found: RegExp][] = [
    ['a type that is no type of Common Cartridge', M, /imswl_xmlv1p1/, 'imswl_xmlv1p3', /type may not be/],
    ['another version', M, /1\.1\.0/, '1.3.0', /schemaversion may not say/],
    ['another namespace', M, /imsccv1p1\/imscp_v1p1"/, 'imsccv1p3/imscp_v1p1"', /xmlns is not/],
    [
      'a file that is listed and not there',
      M,
      /<file href="start\.html"/,
      '<file href="stat.html"',
      /not there/,
    ],
    ['a file that is there and not listed', M, /<file href="links\/slides\.xml"\/>/, '', /not listed/],
    ['an item that leads nowhere', M, /identifierref="resource-slides"/, 'identifierref="x"', /leads to x/],
    ['an identifier used twice', M, /identifier="item-slides"/, 'identifier="item-start"', /used twice/],
    [
      'a second root item',
      M,
      /<item identifier="root">/,
      '<item identifier="r"/><item identifier="root">',
      /organization holds/,
    ],
    ['an item without a title', M, /<title>Slides<\/title>/, '', /no title/],
    ['another role', M, /Instructor<\/lomr:value>/, 'Teacher</lomr:value>', /lomr:value may not say/],
    [
      'a response to a label that is not there',
      Q,
      /(case="Yes")>option-1</,
      '$1>option-9<',
      /label option-9 is not there/,
    ],
    [
      'a response that is not there',
      Q,
      /respident="response1"/,
      'respident="response2"',
      /asks for response response2/,
    ],
    [
      'a kind of question that is none',
      Q,
      /cc\.multiple_choice\.v0p1/,
      'cc.matching.v0p1',
      /metadata cc_profile/,
    ],
    [
      'an item without its kind',
      Q,
      /<fieldlabel>cc_profile<\/fieldlabel>\s*<fieldentry>cc\.m/,
      '<fieldlabel>cc_weighting</fieldlabel><fieldentry>cc.m',
      /cc_profile is missing/,
    ],
    ['a second section', Q, /<section /, '<section ident="s"><item/></section><section ', /assessment holds/],
    ['a second score', Q, /<decvar /, '<decvar varname="SCORE"/><decvar ', /outcomes holds/],
    ['a score that is added', Q, /action="Set"/, 'action="Add"', /action may not be/],
    [
      'an element QTI has and the profile has not',
      Q,
      /<render_fib rows="1"\/>/,
      '<render_slider/>',
      /no element render_slider/,
    ],
    ['feedback that is not there', Q, /linkrefid="general_fb"/, 'linkrefid="x_fb"', /shows x_fb/],
    ['a question with nothing right', Q, /<setvar[^>]*>100<\/setvar>/, '', /no right answer/],
  ];

  test('nothing is, at first', () => {
    expect(problemsIn(files)).toEqual([]);
  });

  test.each(cases)('%s', (_, file, from, to, found) => {
    const text = textOf(files, file);
    const next = text.replace(from, to);
    expect(next).not.toBe(text);
    expect(problemsIn({ ...files, [file]: next }).join('\n')).toMatch(found);
  });

  test('a file that is missing in the zip', () => {
    const left = Object.entries(files).filter(([path]) => path !== 'worksheet/picture-1.png');
    expect(problemsIn(Object.fromEntries(left)).join('\n')).toMatch(/picture-1\.png is listed and not there/);
  });

  test('a file whose name is not ASCII', () => {
    expect(problemsIn({ ...files, 'links/café.xml': '' }).join('\n')).toMatch(/no name for a file/);
  });
});
