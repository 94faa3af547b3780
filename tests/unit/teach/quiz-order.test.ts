import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, otherSeed, OWN_ORDER, SEEDS } from '../../../src/teach/quiz/arrange.ts';
import { moved } from '../../../src/teach/quiz/moved.ts';
import { seedIn, typedSeed, withSeed } from '../../../src/teach/quiz/order-address.ts';
import { rightAnswer } from '../../../src/teach/quiz/mark.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';

const LESSONS = loadLessons();
const seeds = fc.integer(SEEDS);
const sorted = (places: readonly number[]): number[] => places.toSorted((a, b) => a - b);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

describe.each(LESSONS)('the quiz of $id', ({ quiz }) => {
  test('has everything in it in every order, and the same in the same order', () => {
    fc.assert(
      fc.property(fc.oneof(seeds, fc.constant(OWN_ORDER)), (seed) => {
        const { items, parts } = arrange(quiz, seed);
        expect(sorted(items)).toEqual(upTo(quiz.length));
        for (const [place, item] of quiz.entries()) {
          const count =
            'options' in item ? item.options.length : item.kind === 'order' ? item.events.length : 0;
          expect(sorted(parts[place] ?? [])).toEqual(upTo(count));
        }
        expect(arrange(quiz, seed)).toEqual({ items, parts });
      }),
    );
  });

  test('never begins with the cards in the right order', () => {
    const cards = quiz.flatMap((item, place) => (item.kind === 'order' ? [place] : []));
    expect(cards.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(seeds, (seed) => {
        const { parts } = arrange(quiz, seed);
        for (const place of cards) expect(parts[place]).not.toEqual(upTo(parts[place]?.length ?? 0));
      }),
    );
  });

  test('without a number asks its items as its file has them', () => {
    expect(arrange(quiz, OWN_ORDER).items).toEqual(upTo(quiz.length));
  });
});

test('neighbouring numbers give orders that have nothing to do with each other', () => {
  const [quiz = []] = LESSONS.map((lesson) => lesson.quiz);
  const firsts = upTo(200).map((seed) => arrange(quiz, seed + 1).items[0]);
  const same = firsts.filter((first, index) => first === firsts[index + 1]).length;
  expect(same).toBeLessThan(60);
  expect(new Set(firsts).size).toBe(quiz.length);
});

test('the right option stands now here, now there', () => {
  const places = LESSONS.flatMap(({ quiz }) => {
    const { parts } = arrange(quiz, OWN_ORDER);
    return quiz.flatMap((item, index) =>
      item.kind === 'single' ? [(parts[index] ?? []).indexOf(Number(rightAnswer(item)[0]))] : [],
    );
  });
  for (const place of upTo(4)) {
    const share = places.filter((each) => each === place).length / places.length;
    expect(share, `place ${String(place + 1)}`).toBeGreaterThan(0.1);
    expect(share, `place ${String(place + 1)}`).toBeLessThan(0.45);
  }
});

describe('the number of an order', () => {
  test.each([
    ['?order=4821', 4821],
    ['?order=1', 1],
    ['?order=9999', 9999],
    ['?text=plain&order=7', 7],
  ])('is read from %s', (search, seed) => {
    expect(seedIn(search)).toBe(seed);
  });

  test.each([
    '',
    '?order=',
    '?order=0',
    '?order=10000',
    '?order=-3',
    '?order=1.5',
    '?order=07',
    '?order=1e3',
    '?order=<b>',
    '?Order=3',
  ])('“%s” has none', (search) => {
    expect(seedIn(search)).toBe(OWN_ORDER);
  });

  test('is another one each time', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (seed, random) => {
        const other = otherSeed(seed, () => random);
        expect(other).not.toBe(seed);
        expect(seedIn(`?order=${String(other)}`)).toBe(other);
      }),
    );
  });

  test('may be typed as it stands on the board', () => {
    expect([' 4821 ', '', '0', 'four'].map(typedSeed)).toEqual([4821, OWN_ORDER, undefined, undefined]);
  });

  test('is all that a quiz puts into an address, which keeps what else it says', () => {
    const page = 'https://any.example/teach/x/quiz/?text=plain';
    expect(withSeed(`${page}#q-one`, 12)).toBe(`${page}&order=12`);
    expect(withSeed(`${page}&order=12`, OWN_ORDER)).toBe(page);
    expect(withSeed('file:///media/stick/x.html', 12)).toBe('file:///media/stick/x.html?order=12');
  });
});

describe('a moved card', () => {
  const list = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 8 });

  test('is where it was put, and the others keep their order', () => {
    fc.assert(
      fc.property(list, fc.nat({ max: 7 }), fc.integer({ min: -3, max: 12 }), (cards, from, to) => {
        const at = from % cards.length;
        const card = cards[at];
        const after = moved(cards, at, to);
        expect(after).toHaveLength(cards.length);
        expect(after[Math.min(cards.length - 1, Math.max(0, to))]).toBe(card);
        expect(after.filter((each) => each !== card)).toEqual(cards.filter((each) => each !== card));
      }),
    );
  });
});
