import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/data/load.ts';
import { STATUS_WORDS } from '../../src/data/status.ts';
import { loadLessons } from '../../src/teach/lessons.ts';
import { eagerScriptWeight } from '../bench/bytes.ts';
import { pageAt, plain } from './site.ts';

const dataset = loadDataset();
const LESSONS = loadLessons();
const KB = 1000;

test('there are quizzes', () => {
  expect(LESSONS.length).toBeGreaterThanOrEqual(5);
});

describe.each(LESSONS)('the quiz of $id', ({ id, title, quiz }) => {
  const { $, file } = pageAt(`/teach/${id}/quiz/`);
  const page = $('.quiz');

  test('says whose it is, and that nothing is stored or sent', () => {
    expect(plain($('h1').text())).toBe(`Quiz ${title}`);
    expect(plain(page.text())).toContain('Nothing you do here is stored, and nothing leaves this page.');
  });

  test('asks every item of the lesson, in its order', () => {
    const asked = page.find('.item legend').toArray();
    expect(asked.map((each) => plain($(each).text()))).toEqual(quiz.map(({ ask }) => plain(ask)));
  });

  test.each(quiz)('$id has its controls, its answer with what explains it, and who says so', (item) => {
    const place = page.find(`#q-${item.id}`);
    const answer = place.find('details.answer');
    const told = plain(answer.text());
    expect(told).toContain(plain(item.explain));
    for (const claim of item.claims.map((each) => dataset.claim(each))) {
      const entry = answer.find(`a[href$="/claims/${claim.id}/"]`).closest('li');
      expect(plain(entry.text()), claim.id).toContain(
        `${STATUS_WORDS[claim.status].label} · ${claim.speaker}`,
      );
      expect(entry.find(`.glyph.s-${claim.status}`), claim.id).toHaveLength(1);
      for (const source of claim.sources)
        expect(plain(entry.find(`a[href$="/sources/#${source}"]`).text()), source).toBe(
          dataset.source(source).publisher,
        );
    }
    const controls = (type: string): number => place.find(`fieldset input[type="${type}"]`).length;
    switch (item.kind) {
      case 'single':
      case 'multiple':
        expect(controls(item.kind === 'single' ? 'radio' : 'checkbox')).toBe(item.options.length);
        for (const { text, isRight, why } of item.options) {
          expect(plain(place.find('.options').text())).toContain(plain(text));
          if (isRight) expect(told).toContain(plain(text));
          if (why !== undefined) expect(told).toContain(plain(why));
        }
        break;
      case 'true-false':
        expect(controls('radio')).toBe(2);
        expect(told).toContain(item.answer ? 'True.' : 'False.');
        break;
      case 'order': {
        expect(controls('number')).toBe(item.events.length);
        const entries = answer.find('.timeline li').toArray();
        expect(entries.map((each) => plain($(each).text()))).toEqual(
          item.events.map(({ label, date }) => plain(`${date} ${label}`)),
        );
        break;
      }
      case 'scale':
        expect(controls('range')).toBe(1);
        expect(told).toContain(`${item.range} for “${item.phrase}”, on the ${item.scale}`);
        break;
      case 'short':
        expect(controls('text')).toBe(1);
        expect(told).toContain(item.accept[0]);
    }
  });

  test('asks browsers to keep no answer', () => {
    expect(page.find('input:not([autocomplete="off"])')).toHaveLength(0);
    expect(page.find('form')).toHaveLength(0);
  });

  test('has at most 15 kB of script', () => {
    expect(eagerScriptWeight(file).gzip).toBeGreaterThan(3 * KB);
    expect(eagerScriptWeight(file).gzip).toBeLessThanOrEqual(15 * KB);
  });
});
