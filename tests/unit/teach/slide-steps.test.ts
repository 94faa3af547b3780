import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf, placeOf, readFragment } from '../../../src/teach/slides/fragment.ts';
import { nearestScreen, screenTops } from '../../../src/teach/slides/screens.ts';
import {
  countSteps,
  indexOf,
  keptPlace,
  placeAt,
  revealedAt,
  type SlideSteps,
} from '../../../src/teach/slides/steps.ts';

const DECK = [
  { id: 'this-lesson', screens: 1, reveals: 0 },
  { id: 'likely', screens: 1, reveals: 2 },
  { id: 'a-chart', screens: 3, reveals: 1 },
] as const satisfies readonly SlideSteps[];

const anyDeck = fc
  .array(fc.record({ screens: fc.integer({ min: 1, max: 9 }), reveals: fc.integer({ min: 0, max: 5 }) }), {
    minLength: 1,
    maxLength: 20,
  })
  .map((slides) => slides.map((slide, index) => ({ id: `slide-${String(index)}`, ...slide })));

describe('steps of a deck', () => {
  test('are each slide’s screenfuls, then what it reveals', () => {
    expect(countSteps(DECK)).toBe(8);
    expect(placeAt(DECK, 0)).toEqual({ slide: 0, step: 0 });
    expect(placeAt(DECK, 3)).toEqual({ slide: 1, step: 2 });
    expect(placeAt(DECK, 7)).toEqual({ slide: 2, step: 3 });
    const [, reveals, chart] = DECK;
    expect([0, 1, 2].map((step) => revealedAt(reveals, step))).toEqual([0, 1, 2]);
    expect([0, 2, 3].map((step) => revealedAt(chart, step))).toEqual([0, 0, 1]);
  });

  test('end at both ends', () => {
    expect(placeAt(DECK, -1)).toEqual(placeAt(DECK, 0));
    expect(placeAt(DECK, 99)).toEqual(placeAt(DECK, 7));
  });

  test('are numbered without a gap in any deck', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const places = Array.from({ length: countSteps(deck) }, (_, index) => placeAt(deck, index));
        expect(places.map((place) => indexOf(deck, place))).toEqual(places.map((_, index) => index));
      }),
    );
  });

  test('are kept when a window or a chart changes its height', () => {
    const tall = DECK.map((slide) => (slide.id === 'a-chart' ? { ...slide, screens: 5 } : slide));
    expect(keptPlace(DECK, tall, { slide: 2, step: 3 })).toEqual({ slide: 2, step: 5 });
    expect(keptPlace(tall, DECK, { slide: 2, step: 4 })).toEqual({ slide: 2, step: 2 });
    expect(keptPlace(tall, DECK, { slide: 1, step: 1 })).toEqual({ slide: 1, step: 1 });
  });
});

describe('the address of a step', () => {
  test('is the slide’s, with the number of the step from the second on', () => {
    expect(fragmentOf(DECK, { slide: 1, step: 0 })).toBe('likely');
    expect(fragmentOf(DECK, { slide: 1, step: 1 })).toBe('likely.2');
  });

  test('leads back to it in any deck', () => {
    fc.assert(
      fc.property(anyDeck, fc.nat(), (deck, any) => {
        const place = placeAt(deck, any % countSteps(deck));
        expect(placeOf(deck, fragmentOf(deck, place))).toEqual(place);
      }),
    );
  });

  test('that names no slide leads nowhere, and one past the last step to the last', () => {
    for (const wrong of ['', 'likelier', '.2', 'likely.two', 'likely.2.2'])
      expect(placeOf(DECK, wrong)).toBeUndefined();
    expect(placeOf(DECK, 'likely.9')).toEqual({ slide: 1, step: 2 });
    expect(placeOf(DECK, 'likely.0')).toEqual({ slide: 1, step: 0 });
  });
});

test('an address that cannot be read names no step', () => {
  expect(readFragment('#likely.2')).toBe('likely.2');
  expect(readFragment('#%E0%A4%A')).toBe('');
  expect(readFragment('')).toBe('');
});

describe('screenfuls', () => {
  test('are one where everything is in sight', () => {
    expect(screenTops(600, 600, 40)).toEqual([0]);
    expect(screenTops(603, 600, 40)).toEqual([0]);
    expect(screenTops(900, 30, 40)).toEqual([0]);
  });

  test('repeat a little of the one before, and end with the end', () => {
    expect(screenTops(1500, 600, 40)).toEqual([0, 560, 900]);
  });

  test('leave nothing out of any height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 200, max: 1200 }), (content, view) => {
        const tops = screenTops(content, view, 40);
        for (const [screen, top] of tops.entries())
          expect(top - (tops[screen - 1] ?? 0)).toBeLessThanOrEqual(view - 40);
        expect((tops.at(-1) ?? 0) + view + 4).toBeGreaterThanOrEqual(content);
      }),
    );
  });

  test('are found again after scrolling by hand', () => {
    const tops = screenTops(1500, 600, 40);
    expect([0, 270, 290, 800, 900].map((top) => nearestScreen(tops, top))).toEqual([0, 0, 1, 2, 2]);
  });
});
