import type { Role } from '../../data/kinds.ts';
import { round } from '../kit/date-band.ts';
import { textWidth, wrapText } from '../kit/text-width.ts';
import { NOTHING, type Line, type Look, type Piece, type Shape } from './shapes.ts';

/** px: size of text, and the step from one line to the next; and where room is short. */
export const SIZE = 13;
export const STEP = 16.5;
export const SMALL = { size: 12, step: 15 } as const;
/** px from the top of a line to its baseline. */
const RISE = 12.5;
/** px: a tag’s height, with the space under it, and the space beside its words. */
const TAG = { height: 19, step: 23, pad: 5, space: 8 } as const;

/** Words to be set: wrapped like any, or kept whole in a solid tag. */
export interface Words {
  readonly text: string;
  readonly look: Look;
  readonly role?: Role;
  readonly isTag?: boolean;
  /** A tag that stands at the end of the line before it, where it fits. */
  readonly isBeside?: boolean;
  /** How many of its first letters are set strong: who says it. */
  readonly lead?: number;
  readonly isSmall?: boolean;
}

export const weightOf = (look: Look): number =>
  look === 'plain' || look === 'soft' || look === 'on' ? 400 : 600;

export const rect = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

/** Words one under the other from (x, y), wrapped to `fit` px. */
export function stack(words: readonly Words[], x: number, y: number, fit: number): Piece {
  const texts: Line[] = [];
  const shapes: Shape[] = [];
  let top = y;
  let end = Infinity;
  for (const { text, look, role, isTag = false, isBeside = false, lead = 0, isSmall = false } of words) {
    if (text === '') continue;
    let strong = lead;
    const { size, step } = isSmall ? SMALL : { size: SIZE, step: STEP };
    const wider = textWidth(text.slice(0, lead), size, 600) - textWidth(text.slice(0, lead), size);
    const pad = isTag ? TAG.pad : 0;
    for (const line of wrapText(text, fit - pad * 2 - wider, size, weightOf(look))) {
      const wide = textWidth(line, size, weightOf(look)) + pad * 2;
      const isBy = isBeside && end + TAG.space + wide <= x + fit;
      const [left, up] = isBy ? [end + TAG.space, STEP + 3] : [x, 0];
      if (isTag) {
        const path = rect(left, top + 2 - up, wide, TAG.height);
        shapes.push({ path, role: role ?? 'response', status: 'established' });
      }
      texts.push({
        ...{ x: left + pad, y: top - up + RISE - SIZE + size + (isTag ? 3.5 : 0), text: line, look },
        ...(role && { role }),
        ...(isSmall && { isSmall }),
        ...(strong > 0 && { lead: Math.min(strong, line.length) }),
      });
      strong -= line.length + 1;
      end = left + wide;
      top += isBy ? 0 : isTag ? TAG.step : step;
    }
  }
  return { ...NOTHING, shapes, texts, height: top - y };
}
