import { round } from '../kit/date-band.ts';
import { spread } from '../kit/spread.ts';
import { boxPath, usesOf } from './bars.ts';
import { BESIDE, columnAt, thickOf, upOf, type PlacedColumn, type PlacedDown } from './down.ts';
import { heightOf, setLines, SIZE, STEP } from './lettering.ts';
import { gapsOf } from './range.ts';
import type { Data } from './rows.ts';
import type { Drawn, Piece } from './shapes.ts';

const SEAM = 3.5;
/** px between two bands' words. */
const APART = 3;

/** One scale as a column: bands, gaps, and each band's words beside it. */
export function drawColumn(
  { scale, words }: PlacedColumn,
  index: number,
  placed: PlacedDown,
  { findings }: Data,
  width: number,
): Drawn {
  const up = upOf(placed);
  const [x, thick] = [columnAt(index, width), thickOf(index, width)];
  const right = index === 0 ? columnAt(1, width) - BESIDE : width;
  const order = scale.bands.map((band, place) => ({ band, lines: words[place] ?? [] })).toReversed();
  const starts = spread(
    order.map(({ band, lines }) => ({
      at: up((band.from.value + band.to.value) / 2) - heightOf(lines) / 2,
      size: heightOf(lines),
    })),
    [placed.top - 1, placed.bottom + STEP / 2],
    APART,
  );
  const drawn = order.map(({ band, lines }, place) => {
    const [y0, y1, start] = [up(band.to.value), up(band.from.value), starts[place] ?? 0];
    const uses = usesOf(band, findings);
    const top = Math.min(y0, start);
    return {
      piece: {
        id: band.id,
        parts: [band.id, ...uses.map(({ id }) => id)],
        strokes: [
          {
            look: `mark s-${scale.status} role-${uses.length > 0 ? 'response' : 'context'}`,
            path: boxPath({ x, y: y0 + SEAM / 2, width: thick, height: Math.max(1, y1 - y0 - SEAM) }),
          },
        ],
        lines: setLines(lines, x + thick + BESIDE, start),
      },
      target: {
        id: band.id,
        x,
        y: top,
        width: right - x,
        height: Math.max(y1, start + heightOf(lines)) - top,
      },
    };
  });
  const gaps = gapsOf(scale.bands).map(({ from, to }): Piece => {
    const [y0, y1] = [up(to.value), up(from.value)];
    return {
      id: `${scale.id}-gap-${String(from.value)}`,
      parts: [],
      strokes: [{ look: 'axis-line', path: `M${round(x)} ${round(y0)}V${round(y1)}` }],
      lines: [{ x: x + thick / 2, y: (y0 + y1) / 2 + SIZE / 3, text: 'gap', look: 'soft', anchor: 'middle' }],
    };
  });
  return {
    pieces: [...gaps, ...drawn.map(({ piece }) => piece)],
    targets: drawn.map(({ target }) => target),
  };
}
