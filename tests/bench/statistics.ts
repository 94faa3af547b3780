/** Small statistics of measured times. */

/**
 * The middle value; of an even number the mean of the middle two.
 * @throws RangeError when there is none
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new RangeError('a median of no values');
  return (low + high) / 2;
}

/** A cost measured at a size: rows and milliseconds. */
export type Sample = readonly [size: number, cost: number];

/**
 * The exponent k of cost = c · size^k, fitted to the logarithms by least squares: 1 is linear, 2 quadratic.
 * @throws RangeError when fewer than two sizes are given, or a cost is not above nought
 */
export function growthExponent(samples: readonly Sample[]): number {
  if (new Set(samples.map(([size]) => size)).size < 2) throw new RangeError('growth needs two sizes');
  if (samples.some(([size, cost]) => size <= 0 || cost <= 0))
    throw new RangeError('growth needs sizes and costs above nought');
  const points = samples.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return over / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** The exponent that a cost of exactly n log n has when it is fitted to the same sizes: a little over 1. */
export const linearithmicExponent = (sizes: readonly number[]): number =>
  growthExponent(sizes.map((size) => [size, size * Math.log(size)]));
