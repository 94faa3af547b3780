import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowRoom } from '../../../src/charts/kit/row-room.ts';

const LENGTH = 100;
const stretch = fc
  .tuple(fc.integer({ min: -10, max: 110 }), fc.integer({ min: 1, max: 40 }))
  .map(([from, length]): [number, number] => [from, from + length]);

test('a stretch is free exactly when it lies inside and meets nothing that is taken', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), stretch, (taken, [from, to]) => {
      const row = rowRoom(LENGTH);
      for (const each of taken) row.take(...each);
      const inside = from >= 0 && to <= LENGTH;
      expect(row.isFree(from, to)).toBe(inside && taken.every(([start, end]) => start >= to || end <= from));
    }),
  );
});

test('what is given back is as if it had never been taken, also under others', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 8 }), stretch, stretch, (kept, gone, asked) => {
      const [once, never] = [rowRoom(LENGTH), rowRoom(LENGTH)];
      once.take(...gone);
      for (const each of kept) {
        once.take(...each);
        never.take(...each);
      }
      once.give(...gone);
      expect(once.isFree(...asked)).toBe(never.isFree(...asked));
    }),
  );
});
