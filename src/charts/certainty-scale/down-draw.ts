import { round } from '../kit/date-band.ts';
import { SQUARE, squareAt } from './bars.ts';
import { CHANNEL, columnAt, placeDown, upOf, type PlacedRow } from './down.ts';
import { heightOf, setLines, STEP } from './lettering.ts';
import type { Data } from './rows.ts';
import { blankColumn } from './blank-down.ts';
import { placingsDown } from './placings.ts';
import { drawColumn } from './scale-down.ts';
import type { Piece, Scene, Target } from './shapes.ts';
import type { State } from './state.ts';

/** px from the left: the line on which findings of the first word hang; each next word's line stands further right. */
const LANE = 6;

/** Each row's line: rows of one word share one. */
function lanesOf(rows: readonly PlacedRow[]): number[] {
  const bands = [...new Set(rows.map(({ band }) => band.id))];
  const step = Math.min(10, (CHANNEL - LANE - SQUARE * 2) / Math.max(1, bands.length - 1));
  return rows.map(({ band }) => LANE + bands.indexOf(band.id) * step);
}

/** A finding's words, and, once the ranges are shown, the line that hangs it on its band. */
function findingPiece({ finding, band, words, top }: PlacedRow, lane: number, foot: number | null): Piece {
  const y = top + STEP / 2;
  return {
    id: finding.id,
    parts: [finding.id, band.id],
    strokes:
      foot === null
        ? []
        : [
            { look: 'leader', path: `M${round(lane)} ${round(y)}V${round(foot)}H${String(CHANNEL)}` },
            { look: `mark s-${finding.status} role-response`, path: squareAt(lane, y) },
          ],
    lines: setLines(words, CHANNEL, top),
  };
}

/** The scale down the page, for narrow drawings: at the real width, only places across the page change. */
export function drawDown(data: Data, width: number, state: State): Omit<Scene, 'says'> {
  const placed = placeDown(data, width);
  const { head, rows, columns, names, top, bottom, foot, height } = placed;
  const isShown = state.answers === 'shown';
  const up = upOf(placed);
  const lanes = lanesOf(rows);
  const drawn = columns.map((column, index) =>
    isShown
      ? drawColumn(column, index, placed, data, width)
      : blankColumn(column, index, placed, state, width),
  );
  return {
    ...{ width, height },
    pieces: [
      { id: 'head', parts: [], strokes: [], lines: setLines(head, 0, 0) },
      ...rows.map((row, index) =>
        findingPiece(
          row,
          lanes[index] ?? LANE,
          isShown ? up((row.band.from.value + row.band.to.value) / 2) : null,
        ),
      ),
      ...columns.map(({ scale, name }, index): Piece => {
        const x = columnAt(index, width);
        const lines = isShown ? name : name.filter(({ look }) => look === 'strong');
        const ends = [
          { x, y: top - 4, text: '100%', look: 'soft' as const },
          { x, y: bottom + STEP - 2, text: '0%', look: 'soft' as const },
        ];
        return {
          id: `${scale.id}-name`,
          parts: [],
          strokes: [],
          lines: [...setLines(lines, x, names), ...ends],
        };
      }),
      ...drawn.flatMap(({ pieces }) => pieces),
      ...(isShown ? placingsDown(placed, width, state) : []),
      { id: 'foot', parts: [], strokes: [], lines: setLines(foot.words, 0, foot.top) },
    ],
    targets: [
      ...rows.map(({ finding, words, top: y }): Target => ({
        ...{ id: finding.id, x: 0, y },
        width,
        height: heightOf(words),
      })),
      ...drawn.flatMap(({ targets }) => targets),
    ],
  };
}
