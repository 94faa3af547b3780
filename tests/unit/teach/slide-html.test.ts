import { describe, expect, test } from 'vitest';
import { elapsed, timeOfDay } from '../../../src/teach/slides/clock.ts';
import { readableZoom } from '../../../src/teach/slides/chart-size.ts';
import { factsTold } from '../../../src/teach/slides/facts-told.ts';
import { openingOf } from '../../../src/teach/slides/opening.ts';
import { addressReveals, splitNotes } from '../../../src/teach/slides/slide-html.ts';
import { typeSize } from '../../../src/teach/slides/type-size.ts';
import { lessonOf } from '../../../src/teach/lessons.ts';

const NOTES = '<details class="notes"> <summary>Notes</summary> <p>Say nothing.</p> </details>';

describe('a slide’s markup', () => {
  test('falls into what is shown and what is said', () => {
    expect(splitNotes(`<p>Look.</p>${NOTES}`)).toEqual({ shown: '<p>Look.</p>', notes: NOTES });
    expect(splitNotes('<p>Look.</p>')).toEqual({ shown: '<p>Look.</p>', notes: '' });
  });

  test('gives its reveals the addresses of the second step and those after it', () => {
    const reveals = '<p>A</p><div class="reveal"> B </div><div class="reveal"> C </div>';
    expect(addressReveals(reveals, 'likely')).toBe(
      '<p>A</p><div class="reveal" id="likely.2"> B </div><div class="reveal" id="likely.3"> C </div>',
    );
  });
});

describe('the size of a slide’s text', () => {
  const paragraphs = (count: number, letters: number): string =>
    Array.from({ length: count }, () => `<p>${'a'.repeat(letters)}</p>`).join('');

  test('is large where little is said, and never too small for the back row', () => {
    expect(typeSize('Why?', paragraphs(1, 40), false)).toBe(50);
    expect(typeSize('Why?', paragraphs(4, 90), false)).toBeLessThan(50);
    expect(typeSize('Why?', paragraphs(30, 200), false)).toBe(28);
  });

  test('leaves room for a long title, the line over it, and the speaker over a reply', () => {
    const text = paragraphs(3, 70);
    expect(typeSize('a'.repeat(90), text, true)).toBeLessThan(typeSize('Why?', text, false));
    const reply = `<div class="reply"><p class="reply-who">An embassy</p>${'a'.repeat(70)}</div>`;
    expect(typeSize('Why?', text + reply, false)).toBeLessThan(typeSize('Why?', text, false));
  });

  test('counts what is seen, not what is only heard or is markup', () => {
    const seen = '<p>A claim.</p>';
    const marked = `<p><span class="claim s-established">A claim</span>.<a href="/claims/#${'a'.repeat(900)}"><span class="vh">${'heard '.repeat(300)}</span></a></p>`;
    expect(typeSize('Why?', marked, false)).toBe(typeSize('Why?', seen, false));
  });
});

test('a chart’s smallest lettering is 24 px in a window of 1280 by 720, and grows with the window', () => {
  expect(12 * readableZoom({ width: 1280, height: 720 })).toBe(24);
  expect(12 * readableZoom({ width: 1920, height: 1080 })).toBe(36);
  expect(12 * readableZoom({ width: 1024, height: 768 })).toBeCloseTo(19.2);
});

test('the first slide of an activity says its part and its minutes', () => {
  const lesson = lessonOf('how-sure');
  const [starter, main] = lesson.activities;
  const [first, second] = main?.slides ?? [];
  expect(openingOf(lesson, starter?.slides[0]?.id ?? '')).toBe(
    `Starter · ${String(starter?.minutes)} minutes`,
  );
  expect(openingOf(lesson, first?.id ?? '')).toBe(`Main · ${String(main?.minutes)} minutes`);
  expect(openingOf(lesson, second?.id ?? '')).toBeUndefined();
});

test('who says what is told is grouped by status, each speaker once, without what is on paper only', () => {
  const body =
    '<Slide title="A"><Claim id="x">…</Claim> <Claim id="y">…</Claim> <Reply claim="z">…</Reply></Slide>' +
    '<Task title="B">\n<Claim id="paper">…</Claim>\n</Task><Slide title="C"><Quote claim="w" /></Slide>';
  const claims = {
    x: { status: 'assessed', speaker: 'NCSC' },
    y: { status: 'established', speaker: 'ICO' },
    z: { status: 'denied', speaker: 'An embassy' },
    w: { status: 'assessed', speaker: 'NCSC' },
    paper: { status: 'alleged', speaker: 'A newspaper' },
  } as const;
  expect(factsTold(body, (id) => claims[id as keyof typeof claims])).toEqual([
    { status: 'established', speakers: ['ICO'] },
    { status: 'assessed', speakers: ['NCSC'] },
    { status: 'denied', speakers: ['An embassy'] },
  ]);
});

describe('the clock in the notes', () => {
  test('says the time of day', () => {
    expect(timeOfDay(new Date(2026, 10, 29, 9, 5))).toBe('09:05');
  });

  test('says how long the lesson has been going on', () => {
    expect([0, 7_400, 750_000, 3_750_000, -5].map(elapsed)).toEqual([
      '0:00',
      '0:07',
      '12:30',
      '1:02:30',
      '0:00',
    ]);
  });
});
