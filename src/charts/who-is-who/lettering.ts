import type { Role } from '../../data/kinds.ts';
import { round } from '../kit/date-band.ts';
import { textWidth, wrapText } from '../kit/text-width.ts';
import { NOTHING, type Line, type Look, type Piece, type Shape } from './shapes.ts';

/** px: size of all text, and the step from one line to the next. */
export const SIZE = 13;
export const STEP = 16.5;
/** px from the top of a line to its baseline. */
const RISE = 12.5;
/** px: a tag’s height, with the space under it, and the space beside its words. */
const TAG = { height: 19, step: 23, pad: 5 } as const;

/** Words to be set: wrapped like any, or kept whole in a solid tag. */
export interface Words {
  readonly text: string;
  readonly look: Look;
  readonly role?: Role;
  readonly isTag?: boolean;
  /** How many of its first letters are set strong: who says it. */
  readonly lead?: number;
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
  for (const { text, look, role, isTag = false, lead = 0 } of words) {
    if (text === '') continue;
    let strong = lead;
    const wider = textWidth(text.slice(0, lead), SIZE, 600) - textWidth(text.slice(0, lead), SIZE);
    const pad = isTag ? TAG.pad : 0;
    for (const line of wrapText(text, fit - pad * 2 - wider, SIZE, weightOf(look))) {
      if (isTag) {
        const path = rect(x, top + 2, textWidth(line, SIZE, weightOf(look)) + pad * 2, TAG.height);
        shapes.push({ path, role: role ?? 'response', status: 'established' });
      }
      texts.push({
        ...{ x: x + pad, y: top + RISE + (isTag ? 3.5 : 0), text: line, look },
        ...(role && { role }),
        ...(strong > 0 && { lead: Math.min(strong, line.length) }),
      });
      strong -= line.length + 1;
      top += isTag ? TAG.step : STEP;
    }
  }
  return { ...NOTHING, shapes, texts, height: top - y };
}
