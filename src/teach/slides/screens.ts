/** px: so little is out of sight that nobody need turn for it. */
const SLACK = 4;

/**
 * Where each screenful begins, px from the top of what is shown: each repeats the end of the one before, and the last ends with the end.
 * @param content px, the height of it all
 * @param view px, how much of it is in sight
 * @param overlap px that two screenfuls have in common
 */
export function screenTops(content: number, view: number, overlap: number): readonly number[] {
  const most = content - view;
  if (view <= overlap || most <= SLACK) return [0];
  const stride = view - overlap;
  const screens = Math.ceil((most - SLACK) / stride) + 1;
  return Array.from({ length: screens }, (_, screen) => Math.min(screen * stride, most));
}

/** Which screenful one is in, having scrolled by hand. */
export function nearestScreen(tops: readonly number[], top: number): number {
  const gaps = tops.map((each) => Math.abs(each - top));
  return gaps.indexOf(Math.min(...gaps));
}
