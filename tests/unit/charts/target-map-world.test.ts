import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/charts/target-map/labels.ts';
import { area } from '../../../src/charts/target-map/outline.ts';
import { EUROPE, WORLD_HEIGHT, WORLD_WIDTH, type Shore } from '../../../src/charts/target-map/plane.ts';
import { separate } from '../../../src/charts/target-map/separate.ts';
import { tally } from '../../../src/charts/target-map/tally.ts';
import { world } from '../../../src/charts/target-map/world.ts';
import { loadDataset } from '../../../src/data/load.ts';

const shapes = world();

describe('the shapes', () => {
  test('weigh little enough: the sketch to stand in a page, the fine ones to come with the live map', () => {
    const weight = (shore: Shore): number => gzipSync(JSON.stringify(shore), { level: 9 }).length;
    expect(weight(shapes.sketch)).toBeLessThanOrEqual(4_000);
    expect(weight(shapes.fine)).toBeLessThanOrEqual(10_000);
  });

  test('are the same each time they are made, in whole numbers', () => {
    expect(world()).toBe(shapes);
    for (const { land, borders } of [shapes.fine, shapes.sketch].flatMap(({ world: all, europe }) => [
      all,
      europe,
    ])) {
      expect(land).toMatch(/^M[-\d mlz]+$/);
      expect(borders).toMatch(/^(M[-\d ml]+)?$/);
    }
  });

  test('fill the plane they are drawn in', () => {
    let [x, y] = [0, 0];
    const points = [...shapes.fine.world.land.matchAll(/([-\s]?\d+)([-\s]\d+)/g)].map(([, dx, dy]) => {
      [x, y] = [x + Number(dx), y + Number(dy)];
      return [x, y];
    });
    expect(points.length).toBeGreaterThan(1000);
  });
});

describe('where a place is', () => {
  test('each country with a reported target is on the plane', () => {
    for (const { country } of loadDataset().targets) {
      const { x, y } = shapes.pointOf(country);
      expect([country, x > 0 && x < WORLD_WIDTH, y > 0 && y < WORLD_HEIGHT]).toEqual([country, true, true]);
    }
  });

  test('the UK is in Europe, north of France and west of Germany; Samoa, cut off by no date line, is east of New Zealand', () => {
    const [uk, france, germany] = ['GB', 'FR', 'DE'].map((code) => shapes.pointOf(code));
    expect(uk?.y).toBeLessThan(france?.y ?? 0);
    expect(uk?.x).toBeLessThan(germany?.x ?? 0);
    expect(uk?.x).toBeGreaterThan(EUROPE.left);
    expect(shapes.pointOf('WS').x).toBeGreaterThan(shapes.pointOf('NZ').x);
  });

  test('a country that is nowhere is said so, with what to do', () => {
    expect(() => shapes.pointOf('TV')).toThrow(/no shape for “TV”; add its place by hand/);
  });
});

describe('the pieces', () => {
  test('a ring’s area', () => {
    expect(
      area([
        [0, 0],
        [4, 0],
        [4, 3],
        [0, 3],
      ]),
    ).toBe(12);
  });

  test('rectangles in one spot end side by side, inside the bounds, the same way each time', () => {
    const boxes = Array.from({ length: 6 }, () => ({ at: { x: 50, y: 50 }, width: 20, height: 20 }));
    const bounds = { left: 0, top: 0, right: 100, bottom: 100 };
    const spots = separate(boxes, bounds);
    expect(separate(boxes, bounds)).toEqual(spots);
    for (const [index, a] of spots.entries())
      for (const b of spots.slice(index + 1))
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(19.9);
  });

  test('rectangles that are clear of each other stay where they belong', () => {
    const boxes = [20, 60].map((x) => ({ at: { x, y: 50 }, width: 20, height: 20 }));
    expect(separate(boxes, { left: 0, top: 0, right: 100, bottom: 100 })).toEqual([
      { x: 20, y: 50 },
      { x: 60, y: 50 },
    ]);
  });

  test('a tally is as many blocks as there are reports, at most five in a row', () => {
    for (let reports = 1; reports <= 20; reports += 1) {
      const { blocks, width } = tally(
        Array.from({ length: reports }, () => 'charged'),
        { width: 9, height: 12, gap: 3 },
      );
      expect(blocks).toHaveLength(reports);
      expect(width).toBeLessThanOrEqual(57);
    }
  });

  test('a name that has no room is left out', () => {
    const box = { left: 40, top: 40, right: 60, bottom: 60 };
    expect(
      placeLabels([{ text: 'A very long name', box }], { left: 30, top: 30, right: 70, bottom: 70 }),
    ).toEqual([null]);
  });
});
