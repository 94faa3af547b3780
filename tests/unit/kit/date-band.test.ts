import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandPath, dateBand, turned, type Edge } from '../../../src/charts/kit/date-band.ts';
import { parseDate } from '../../../src/data/edtf.ts';
import { earliest, latest } from '../../../src/data/partial-date.ts';
import { someDate } from '../../fixtures/dates.ts';

const DOMAIN = [Date.UTC(2000, 0, 1), Date.UTC(2030, 0, 1)] as const;
const band = (text: string): ReturnType<typeof dateBand> => dateBand(parseDate(text), DOMAIN);
const edges = fc.constantFrom<Edge>('sharp', 'month', 'year', 'open');
const numbersIn = (path: string): number[] => path.match(/-?[\d.]+/g)?.map(Number) ?? [];

describe('the edge says how exact the date is', () => {
  test.each([
    ['2021-08-24', 'sharp', 'sharp'],
    ['2021-08', 'month', 'month'],
    ['2021', 'year', 'year'],
    ['2021-08-24~', 'year', 'year'],
    ['2021-08-24/2022-10', 'sharp', 'month'],
    ['2010/..', 'year', 'open'],
    ['../2017-03', 'open', 'month'],
  ])('%s: %s, then %s', (text, start, end) => {
    expect([band(text).startEdge, band(text).endEdge]).toEqual([start, end]);
  });
});

describe('the band', () => {
  test('is as long as the date is wide', () => {
    const month = parseDate('2021-08');
    expect([band('2021-08').from, band('2021-08').to]).toEqual([earliest(month), latest(month)]);
  });

  test('of an open end reaches to the edge of the drawing', () => {
    expect([band('2010/..').to, band('../2017-03').from]).toEqual([DOMAIN[1], DOMAIN[0]]);
  });

  test('never leaves a drawing it has a part in', () => {
    fc.assert(
      fc.property(someDate, someDate, ({ text }, window) => {
        const [min, max] = [earliest(parseDate(window.text)), latest(parseDate(window.text))];
        const date = parseDate(text);
        if (latest(date) < min || earliest(date) > max) return;
        const { from, to } = dateBand(date, [min, max]);
        expect(min <= from && from <= to && to <= max).toBe(true);
      }),
    );
  });
});

describe('the path of a band', () => {
  const spans = fc.tuple(
    fc.double({ min: -100, max: 2000, noNaN: true }),
    fc.double({ min: 0, max: 2000, noNaN: true }),
  );
  const heights = fc.double({ min: 1, max: 60, noNaN: true });

  test('is closed, finite and within the band’s height, whatever its edges', () => {
    fc.assert(
      fc.property(edges, edges, spans, heights, (startEdge, endEdge, [x, width], height) => {
        const path = bandPath({ startEdge, endEdge }, x, x + width, 10, height);
        expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+){3,}Z$/);
        const points = numbersIn(path);
        expect(points.every(Number.isFinite)).toBe(true);
        const downs = points.filter((_, index) => index % 2 === 1);
        expect(Math.min(...downs) >= 9.95 && Math.max(...downs) <= 10.05 + height).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of a day or month is a plain box', () => {
    expect(bandPath({ startEdge: 'sharp', endEdge: 'month' }, 0, 30, 0, 10)).toBe('M30 0L30 10L0 10L0 0Z');
  });

  test('of an open end runs out in a point at the end', () => {
    expect(bandPath({ startEdge: 'sharp', endEdge: 'open' }, 0, 30, 0, 10)).toBe(
      'M25 0L30 5L25 10L0 10L0 0Z',
    );
  });

  test('of a year has teeth no other end has', () => {
    const corners = (edge: Edge): number =>
      numbersIn(bandPath({ startEdge: edge, endEdge: edge }, 0, 90, 0, 14)).length;
    expect(corners('year')).toBeGreaterThan(corners('open'));
  });

  test('turned twice is itself', () => {
    fc.assert(
      fc.property(edges, edges, spans, heights, (startEdge, endEdge, [x, width], height) => {
        const path = bandPath({ startEdge, endEdge }, x, x + width, 0, height);
        expect(turned(turned(path))).toBe(path);
        expect(numbersIn(turned(path))[0]).toBe(numbersIn(path)[1]);
      }),
    );
  });
});
