import { describe, expect, test } from 'vitest';
import { paperWidth } from '../../../src/charts/kit/paper.ts';

/** A drawing with these heights, px, in the two layouts that paper may have. */
const drawing =
  (middle: number, wide: number) =>
  (width: number): number =>
    width < 1080 ? middle : wide;

describe('the width at which a drawing is made for paper', () => {
  test('a low drawing stays at the least width of its layout: its letters are largest there', () => {
    expect(paperWidth(drawing(400, 300))).toBe(720);
  });

  test('a higher one is made wider, so that reduced to the height of the room it fills the width as well', () => {
    expect(paperWidth(drawing(840, 800))).toBe(1050);
  });

  test('one that would have to be reduced more than the widest layout takes that layout', () => {
    expect(paperWidth(drawing(1140, 800))).toBe(1080);
  });

  test('a layout is never made so wide that it would become the next', () => {
    expect(paperWidth(drawing(870, 2000))).toBe(1079);
  });
});
