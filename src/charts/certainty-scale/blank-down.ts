import { round } from '../kit/date-band.ts';
import { spread } from '../kit/spread.ts';
import { boxPath, diamondAt, placedOf } from './bars.ts';
import { BESIDE, CHANNEL, columnAt, thickOf, upOf, type PlacedColumn, type PlacedDown } from './down.ts';
import { setLines, SIZE, STEP, type Words } from './lettering.ts';
import type { Drawn, Piece } from './shapes.ts';
import type { State } from './state.ts';

/** px between two of the reader's words. */
const APART = 3;

/** Numbers beside an empty column, where findings hang once it is filled. */
const numbers = (up: (value: number) => number): Piece['lines'] =>
  [10, 20, 30, 40, 50, 60, 70, 80, 90].map((ten) => ({
    ...{ x: CHANNEL - BESIDE, y: up(ten) + SIZE / 3 },
    ...{ text: String(ten), look: 'soft', anchor: 'end' },
  }));

/** An empty column, with the reader's words where the reader put them. */
export function blankColumn(
  { scale }: PlacedColumn,
  index: number,
  placed: PlacedDown,
  { guesses }: State,
  width: number,
): Drawn {
  const up = upOf(placed);
  const { top, bottom } = placed;
  const [x, thick] = [columnAt(index, width), thickOf(index, width)];
  const yours = placedOf(scale.bands, guesses).toSorted((a, b) => b.at - a.at);
  const starts = spread(
    yours.map(({ at }) => ({ at: up(at) - STEP / 2, size: STEP })),
    [top - STEP / 2, bottom + STEP / 2],
    APART,
  );
  const track = { look: 'blank', path: boxPath({ x, y: top, width: thick, height: bottom - top }) };
  return {
    pieces: [
      { id: `${scale.id}-blank`, parts: [], strokes: [track], lines: index === 0 ? numbers(up) : [] },
      ...yours.map(({ band, at }, place): Piece => {
        const [start, y, edge] = [starts[place] ?? 0, up(at), x + thick];
        const word: Words = { text: band.word, look: 'strong' };
        return {
          id: `${band.id}-yours`,
          parts: [],
          strokes: [
            {
              look: 'leader',
              path: `M${round(x + thick / 2)} ${round(y)}H${round(edge)}L${round(edge + 8)} ${round(start + STEP / 2)}`,
            },
            { look: 'yours', path: diamondAt(x + thick / 2, y) },
          ],
          lines: setLines([word], edge + 11, start),
        };
      }),
    ],
    targets: [],
  };
}
