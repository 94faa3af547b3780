import { round } from '../kit/date-band.ts';
import { alongOf, BESIDE, middleOf, type PlacedAcross, type PlacedRow } from './across.ts';
import { SQUARE, squareAt } from './bars.ts';
import { blankAcross } from './blank-across.ts';
import { headLine, lengthOf, setLines, SIZE, STEP, widthOf } from './lettering.ts';
import { placingsAcross } from './placings.ts';
import type { Data } from './rows.ts';
import { drawScale } from './scale-across.ts';
import type { Piece, Scene, Target } from './shapes.ts';
import type { State } from './state.ts';

/** Where the reader's words will stand. */
const HINT = 'The words you place appear here.';
type Along = (value: number) => number;
const TENS = Array.from({ length: 11 }, (_, index) => index * 10);

/** Numbers from 0 to 100, and a hair line up from each. */
const axisPiece = (along: Along, top: number, bottom: number): Piece => ({
  id: 'axis',
  parts: [],
  strokes: [
    {
      look: 'axis-line',
      path: TENS.map((ten) => `M${round(along(ten))} ${round(top)}V${round(bottom)}`).join(''),
    },
  ],
  lines: TENS.map((ten) => ({
    x: along(ten),
    y: bottom + SIZE,
    text: ten === 0 || ten === 100 ? `${String(ten)}%` : String(ten),
    look: 'soft' as const,
    ...(ten > 0 && { anchor: ten === 100 ? ('end' as const) : ('middle' as const) }),
  })),
});

/** A finding's words, and, once the ranges are shown, the line that hangs it on its band. */
function findingPiece({ finding, band, words, top }: PlacedRow, along: Along, foot: number | null): Piece {
  const [x, y] = [along(middleOf(band)), top + STEP / 2];
  const [head] = words;
  const start = (head ? lengthOf(head) : 0) + BESIDE / 2;
  return {
    id: finding.id,
    parts: [finding.id, band.id],
    strokes:
      foot === null
        ? []
        : [
            { look: 'leader', path: `M${round(start)} ${round(y)}H${round(x)}V${round(foot)}` },
            { look: `mark s-${finding.status} role-response`, path: squareAt(x, y) },
          ],
    lines: setLines(words, 0, top),
  };
}

/** Placed → drawn: at the real width, only places across the page change. */
export function drawAcross(
  data: Data,
  placed: PlacedAcross,
  width: number,
  state: State,
): Omit<Scene, 'says'> {
  const along = alongOf(width);
  const { rows, scales, axis, foot, height } = placed;
  const isShown = state.answers === 'shown';
  const top = scales[0]?.top ?? axis;
  const isEmpty = Object.keys(state.guesses).length === 0;
  const drawn = scales.map((scale, index) =>
    isShown
      ? drawScale(scale, data, along, width)
      : blankAcross(scale, state, along, width, index === 0 && isEmpty ? HINT : ''),
  );
  const head = data.findings.length > 0 ? headLine(data) : '';
  return {
    ...{ width, height },
    pieces: [
      { id: 'head', parts: [], strokes: [], lines: setLines([{ text: head, look: 'soft' }], 0, 0) },
      axisPiece(along, top, axis),
      ...rows.map((row) => findingPiece(row, along, isShown ? top : null)),
      ...drawn.flatMap(({ pieces }) => pieces),
      ...(isShown ? placingsAcross(placed, along, state) : []),
      { id: 'foot', parts: [], strokes: [], lines: setLines(foot.words, 0, foot.top) },
    ],
    targets: [
      ...rows.map(({ finding, band, words, top: y }): Target => {
        const right = isShown ? along(middleOf(band)) + SQUARE : widthOf(words);
        return { id: finding.id, x: 0, y, width: right, height: words.length * STEP };
      }),
      ...drawn.flatMap(({ targets }) => targets),
    ],
  };
}
