import { textWidth } from '../kit/text-width.ts';
import { LETTER, LINE, type Box, type Bundle, type CampaignScene } from './scene.ts';

/** Half of a 24 px target: a mark answers this far from its edge when no other is nearer, px. */
const REACH = 12;

const within = ({ x, y, width, height }: Box, px: number, py: number): boolean =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** Distance from a point to a box, px; 0 inside. */
const distance = ({ x, y, width, height }: Box, px: number, py: number): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));

/**
 * What a pointer at (px, py) of the drawing means: an event, by its label or by the nearest mark in reach, or a bundle.
 * Null when it means nothing.
 */
export function nearest(
  scene: CampaignScene,
  px: number,
  py: number,
): { event: string } | { bundle: Bundle } | null {
  const bundle = scene.bundles.find((each) => within(each, px, py));
  if (bundle) return { bundle };
  let best: { id: string; away: number } | undefined;
  for (const mark of scene.marks) {
    const away = distance(mark, px, py);
    if (away <= REACH && away < (best?.away ?? Infinity)) best = { id: mark.id, away };
  }
  if (best?.away === 0) return { event: best.id };
  const label = scene.labels.find(({ x, y, end, lines, tone }) => {
    const width = Math.max(...lines.map((line) => textWidth(line, LETTER, tone === 'strong' ? 600 : 400)));
    const box = { x: end ? x - width : x, y: y - LETTER, width, height: lines.length * LINE + 2 };
    return within(box, px, py);
  });
  const event = label?.id ?? best?.id;
  return event === undefined ? null : { event };
}
