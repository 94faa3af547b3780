import { round } from '../kit/date-band.ts';
import { spread } from '../kit/spread.ts';
import { INSET, middleOf, roomOf, type PlacedScale } from './across.ts';
import { boxPath, usesOf } from './bars.ts';
import { heightOf, scaleName, setLines, SIZE } from './lettering.ts';
import { gapsOf } from './range.ts';
import type { Data } from './rows.ts';
import type { Drawn, Piece } from './shapes.ts';
import { standing } from './standing.ts';

/** px between two bands' words, and between the bands of a scale without gaps. */
const APART = 8;
const SEAM = 3.5;

/** The scale's name, and beside it how its ranges stand to each other. */
export const namePiece = ({ scale, name }: PlacedScale, says: string): Piece => ({
  id: `${scale.id}-name`,
  ...{ parts: [], strokes: [] },
  lines: setLines([{ text: scaleName(scale), look: 'strong', then: { text: says, look: 'soft' } }], 0, name),
});

/** Bands with their words under them, and the gaps between. */
export function drawScale(
  placed: PlacedScale,
  { findings }: Data,
  along: (value: number) => number,
  width: number,
): Drawn {
  const { scale, top, depth, under, words } = placed;
  const rooms = words.map(roomOf);
  const starts = spread(
    scale.bands.map((band, index) => ({
      at: along(middleOf(band)) - (rooms[index] ?? 0) / 2,
      size: rooms[index] ?? 0,
    })),
    [INSET, width - INSET],
    APART,
  );
  const drawn = scale.bands.map((band, index) => {
    const [x0, x1] = [along(band.from.value), along(band.to.value)];
    const [start, room, lines] = [starts[index] ?? 0, rooms[index] ?? 0, words[index] ?? []];
    const uses = usesOf(band, findings);
    const box = { x: x0 + SEAM / 2, y: top, width: Math.max(1, x1 - x0 - SEAM), height: depth };
    const left = Math.min(x0, start);
    return {
      piece: {
        id: band.id,
        parts: [band.id, ...uses.map(({ id }) => id)],
        strokes: [
          {
            look: `mark s-${scale.status} role-${uses.length > 0 ? 'response' : 'context'}`,
            path: boxPath(box),
          },
        ],
        lines: setLines(lines, start + room / 2, under, 'middle'),
      },
      target: {
        id: band.id,
        ...{ x: left, y: top },
        width: Math.max(x1, start + room) - left,
        height: under - top + heightOf(lines),
      },
    };
  });
  const gaps = gapsOf(scale.bands).map(({ from, to }): Piece => {
    const [x0, x1, middle] = [along(from.value), along(to.value), top + depth / 2];
    return {
      id: `${scale.id}-gap-${String(from.value)}`,
      parts: [],
      strokes: [{ look: 'axis-line', path: `M${round(x0)} ${round(top + depth)}H${round(x1)}` }],
      lines: [{ x: (x0 + x1) / 2, y: middle + SIZE / 3, text: 'gap', look: 'soft', anchor: 'middle' }],
    };
  });
  return {
    pieces: [namePiece(placed, standing(scale)), ...gaps, ...drawn.map(({ piece }) => piece)],
    targets: drawn.map(({ target }) => target),
  };
}
