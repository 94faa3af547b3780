import { round } from '../kit/date-band.ts';
import type { PlacedAcross } from './across.ts';
import { diamondAt, placedOf } from './bars.ts';
import { CHANNEL, thickOf, upOf, type PlacedDown } from './down.ts';
import type { Piece } from './shapes.ts';
import type { State } from './state.ts';

/** Where the reader put each word, joined to the word's own range. */
export function placingsAcross(
  { scales }: PlacedAcross,
  along: (value: number) => number,
  { guesses }: State,
): Piece[] {
  const [first] = scales;
  if (!first) return [];
  const placed = placedOf(first.scale.bands, guesses);
  return placed.map(({ band, at }, index) => {
    const [x, y] = [along(at), first.top + ((index + 0.5) / placed.length) * first.depth];
    const near = Math.min(along(band.to.value), Math.max(along(band.from.value), x));
    return {
      id: `${band.id}-yours`,
      parts: [band.id],
      strokes: [
        { look: 'yours', path: `M${round(x)} ${round(y)}H${round(near)}` },
        { look: 'yours', path: diamondAt(x, y) },
      ],
      lines: [],
    };
  });
}

/** The same, on a scale that runs down the page. */
export function placingsDown(placed: PlacedDown, width: number, { guesses }: State): Piece[] {
  const yours = placedOf(placed.columns[0]?.scale.bands ?? [], guesses);
  const up = upOf(placed);
  return yours.map(({ band, at }, index) => {
    const [x, y] = [CHANNEL + ((index + 0.5) / yours.length) * thickOf(0, width), up(at)];
    const near = Math.min(up(band.from.value), Math.max(up(band.to.value), y));
    return {
      id: `${band.id}-yours`,
      parts: [band.id],
      strokes: [
        { look: 'yours', path: `M${round(x)} ${round(y)}V${round(near)}` },
        { look: 'yours', path: diamondAt(x, y) },
      ],
      lines: [],
    };
  });
}
