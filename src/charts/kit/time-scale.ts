/** Linear position in px of a moment in ms: `domain` in ms, `range` in px. */
export function timeScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (ms: number) => number {
  const rate = (range[1] - range[0]) / (domain[1] - domain[0]);
  return (ms) => range[0] + (ms - domain[0]) * rate;
}
