import { across, fitsAcross } from './across.ts';
import { castOf } from './cast.ts';
import { down } from './down.ts';
import { bracketOf } from '../kit/brackets.ts';
import type { Data } from './rows.ts';
import type { Scene } from './shapes.ts';

/** Relations → boxes and lines. Below 720 px in one column, as where they are too many; from there on with what is apart at the side. */
export function scene(data: Data, width: number): Scene {
  const bracket = bracketOf(width);
  const cast = castOf(data);
  const isDown = bracket === 280 || !fitsAcross(cast, bracket);
  const { height, ...pieces } = (isDown ? down : across)(cast, data, bracket, width);
  const said = cast.ties.map((line) => `${line.says}: ${line.relation}`);
  return {
    ...pieces,
    width,
    height: Math.max(1, Math.ceil(height) + 1),
    says: `Diagram of an alleged structure. ${said.join('. ')}. The table below gives every line and who says it.`,
  };
}
