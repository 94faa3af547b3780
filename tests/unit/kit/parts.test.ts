import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, shown, telling } from '../../../src/charts/kit/parts.ts';

test('a piece of two parts is shown while either is told', () => {
  expect(shown(['dwell', 'untold'])).toBe('max(var(--on-dwell,0),var(--on-untold,0),var(--rest,1))');
});

test('a piece that belongs only to its part is hidden otherwise', () => {
  expect(shown(['dwell'], true)).toBe('max(var(--on-dwell,0),0)');
});

test('telling a part sets the names the pieces read', () => {
  expect(telling('dwell')).toContain('--on-dwell:1');
});

describe('a piece that moves between parts', () => {
  const here = { x: 10, y: 20, scale: 2 };

  test('stands as in its first part, and is moved from there by each of the others', () => {
    expect(moved({ one: here, two: { x: 4, y: 20, scale: 0.5 } })).toBe(
      'transform:translate(calc(10px + var(--on-two,0)*-6px),20px) scale(calc(2 + var(--on-two,0)*-1.5))',
    );
  });

  test('comes to the place of whichever part is told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 6 }), (xs) => {
        const style = moved(
          Object.fromEntries(xs.map((x, part) => [`p${String(part)}`, { x, y: 0, scale: 1 }])),
        );
        for (const [told, x] of xs.entries()) {
          const sum = /translate\((.*?)\)?,0px\)/
            .exec(
              style.replaceAll(/var\(--on-p(\d+),0\)/g, (_, part) => (Number(part) === told ? '1' : '0')),
            )?.[1]
            ?.replace('calc(', '')
            .split(' + ')
            .map((term) =>
              term
                .replace('px', '')
                .split('*')
                .map(Number)
                .reduce((a, b) => a * b),
            );
          expect(sum?.reduce((a, b) => a + b)).toBe(x);
        }
      }),
    );
  });

  test('that stands nowhere is not moved', () => {
    expect(moved({})).toBe('');
  });
});
