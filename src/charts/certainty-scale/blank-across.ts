import { round } from '../kit/date-band.ts';
import { spread } from '../kit/spread.ts';
import { INSET, type PlacedScale } from './across.ts';
import { boxPath, diamondAt, placedOf } from './bars.ts';
import { lengthOf, setLines, type Words } from './lettering.ts';
import { namePiece } from './scale-across.ts';
import type { Drawn, Piece } from './shapes.ts';
import type { State } from './state.ts';

const APART = 10;

/** An empty scale, with the reader's words where the reader put them: nothing in it tells where the ranges are. */
export function blankAcross(
  placed: PlacedScale,
  { guesses }: State,
  along: (value: number) => number,
  width: number,
  hint: string,
): Drawn {
  const { scale, top, depth, under } = placed;
  const track = boxPath({ x: along(0), y: top, width: along(100) - along(0), height: depth });
  const yours = placedOf(scale.bands, guesses).toSorted((a, b) => a.at - b.at);
  const words = yours.map(({ band }): Words => ({ text: band.word, look: 'strong' }));
  const starts = spread(
    yours.map(({ at }, index) => {
      const size = words[index] ? lengthOf(words[index]) : 0;
      return { at: along(at) - size / 2, size };
    }),
    [INSET, width - INSET],
    APART,
  );
  return {
    pieces: [
      {
        ...namePiece(placed, 'ranges not shown yet'),
        strokes: [{ look: 'blank', path: track }],
      },
      ...(hint === ''
        ? []
        : [
            {
              id: `${scale.id}-hint`,
              parts: [],
              strokes: [],
              lines: setLines([{ text: hint, look: 'soft' as const }], 0, under),
            },
          ]),
      ...yours.map(({ band, at }, index): Piece => {
        const [word, start] = [words[index], starts[index] ?? 0];
        const [x, y] = [along(at), top + depth / 2];
        const middle = start + (word ? lengthOf(word) : 0) / 2;
        return {
          id: `${band.id}-yours`,
          parts: [],
          strokes: [
            {
              look: 'leader',
              path: `M${round(x)} ${round(y)}V${round(top + depth)}L${round(middle)} ${round(under + 10)}`,
            },
            { look: 'yours', path: diamondAt(x, y) },
          ],
          lines: word ? setLines([word], middle, under + 12, 'middle') : [],
        };
      }),
    ],
    targets: [],
  };
}
