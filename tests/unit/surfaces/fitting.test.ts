import { expect, test } from 'vitest';
import { fitIn } from '../../../src/surfaces/fitting.ts';

const ROOM = { width: 360, height: 270 };
/** A drawing with a height for each bracket. */
const drawing =
  (narrow: number, wide: number, widest: number) =>
  (width: number): number =>
    width < 720 ? narrow : width < 1080 ? wide : widest;

test('the bracket in which the whole drawing is largest is taken', () => {
  expect(fitIn(ROOM, drawing(2000, 480, 440))).toEqual({ width: 720, scale: 0.5 });
  expect(fitIn(ROOM, drawing(200, 900, 900)).width).toBe(280);
});

test('a drawing that is as high as the room is stretched to its sides', () => {
  expect(fitIn(ROOM, drawing(2000, 600, 600))).toEqual({ width: 800, scale: 0.45 });
});

test('of two brackets that show it as large, the one that fills more is taken', () => {
  expect(fitIn(ROOM, drawing(2000, 900, 900))).toEqual({ width: 1200, scale: 0.3 });
});

test('a drawing is not stretched out of its bracket', () => {
  expect(fitIn(ROOM, drawing(2000, 900, 1000))).toEqual({ width: 1079, scale: 0.3 });
});

test.each([
  [400, 300, 250],
  [3000, 900, 600],
])('nothing is cut: %d, %d, %d', (narrow, wide, widest) => {
  const heightAt = drawing(narrow, wide, widest);
  const { width, scale } = fitIn(ROOM, heightAt);
  expect(width * scale).toBeLessThanOrEqual(ROOM.width);
  expect(heightAt(width) * scale).toBeLessThanOrEqual(ROOM.height);
});
