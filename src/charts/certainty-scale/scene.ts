import { bracketOf } from '../kit/brackets.ts';
import { drawAcross } from './across-draw.ts';
import { placeAcross } from './across.ts';
import { drawDown } from './down-draw.ts';
import { scaleName } from './lettering.ts';
import type { Data } from './rows.ts';
import type { Scene } from './shapes.ts';
import { standing } from './standing.ts';
import type { State } from './state.ts';

/** The chart in one sentence or two, for a reader who cannot see it. */
function says({ scales, findings }: Data, { answers }: State): string {
  if (answers === 'hidden')
    return 'An empty scale from 0 to 100 per cent, with the words you have placed. Ask for the scale to see the ranges.';
  const each = scales.map((scale) => `${scaleName(scale)}, ${standing(scale)}`).join('. ');
  return `Two scales of likelihood words from 0 to 100 per cent. ${each}. ${String(findings.length)} findings hang on the words they used. The table below gives every range.`;
}

/** Rows → placed → drawn. Below 720 px the scale runs down the page, from there on across it. */
export function scene(data: Data, width: number, state: State): Scene {
  const bracket = bracketOf(width);
  const drawn =
    bracket === 280
      ? drawDown(data, width, state)
      : drawAcross(data, placeAcross(data, bracket), width, state);
  return { says: says(data, state), ...drawn };
}
