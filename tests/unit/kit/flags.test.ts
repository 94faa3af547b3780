import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeFlags, type Flag } from '../../../src/charts/kit/flags.ts';

const field = { min: 0, max: 1000, gap: [8, 6], blocked: [] } as const;
const flag = (x: number, width = 100, height = 40): Flag => ({ x, from: 2, shapes: [{ width, height }] });

test('flags with room between them all stand close to the line', () => {
  expect(placeFlags([flag(200), flag(400), flag(600)], field).map(({ offset }) => offset)).toEqual([2, 2, 2]);
});

test('close flags become a staircase that falls to the right', () => {
  const offsets = placeFlags([flag(5), flag(20), flag(35)], field).map(({ offset }) => offset);
  expect(offsets).toEqual([94, 48, 2]);
});

test('a flag near the right edge hangs to the left', () => {
  expect(placeFlags([flag(100), flag(960)], field).map(({ side }) => side)).toEqual(['right', 'left']);
});

test('a shape that ends nearer to the line is preferred', () => {
  const narrow = { width: 60, height: 60 };
  const wide = { width: 150, height: 20 };
  const [first] = placeFlags([{ x: 50, from: 2, shapes: [narrow, wide] }, flag(120)], { ...field, min: 40 });
  expect(first).toMatchObject({ offset: 2, shape: 0 });
});

test('labels keep out of what is blocked, and never meet each other or a pole', () => {
  const xs = fc.uniqueArray(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 14 });
  const blocked = [{ x0: 300, x1: 700, near: 0, far: 30 }];
  fc.assert(
    fc.property(xs, (steps) => {
      const flags = steps.toSorted((a, b) => a - b).map((step) => flag(step * 10, 100, 40));
      const placed = placeFlags(flags, { ...field, blocked });
      const boxes = placed.map(({ offset, side }, index) => {
        const x = flags[index]?.x ?? 0;
        return {
          x,
          left: side === 'right' ? x : x - 100,
          right: side === 'right' ? x + 100 : x,
          near: offset,
          far: offset + 40,
        };
      });
      boxes.forEach((a, index) => {
        for (const b of boxes.slice(index + 1)) {
          expect(a.left < b.right && b.left < a.right && a.near < b.far && b.near < a.far).toBe(false);
          expect(b.x > a.left && b.x < a.right && b.far > a.near).toBe(false);
        }
        expect(a.left < 700 && a.right > 300 && a.near < 30).toBe(false);
      });
    }),
  );
});
