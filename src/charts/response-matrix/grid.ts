import type { Bracket } from '../kit/brackets.ts';
import { round } from '../kit/date-band.ts';
import { ACTIONS } from './actions.ts';
import { BAR, cellWords, markPath } from './cell.ts';
import { allOther, foundWords, stepsOf } from './counts.ts';
import { setLines, STEP, wrapped, type Words } from './lettering.ts';
import type { Data, ResponseRow } from './rows.ts';
import type { Block, RowShape, Scene } from './shapes.ts';
import { left, type State } from './state.ts';

/** px: room at the left for the actions, by bracket. */
const HEADS: Readonly<Record<Bracket, number>> = { 280: 120, 720: 134, 1080: 200 };
/** px: from a line of the grid to what stands in a cell. */
const PAD = 7;
const GAP = 4;
const TOP = 43;

/** A table: actions down, countries across. Words are wrapped for the bracket's own width; columns stretch to the real one. */
export function grid(data: Data, bracket: Bracket, width: number, state: State): Omit<Scene, 'says'> {
  const { countries, actions, rows } = data;
  const first = HEADS[bracket];
  const count = Math.max(1, countries.length);
  const room = (bracket - first) / count - PAD * 2;
  const column = (width - first) / count;
  const xOf = (index: number): number => first + column * index;
  const codes = left(
    countries.map(({ code }) => code),
    state.country,
  );
  const chosen = left(actions, state.action);
  let top = TOP;
  const placed = actions.map((action): RowShape & { top: number } => {
    const own = rows.filter((row) => row.action === action);
    const { label, plain } = ACTIONS[action];
    const head: Words[] = [
      ...wrapped(label, 'strong', first - PAD),
      ...wrapped(plain, 'soft', first - PAD),
      ...wrapped(foundWords(data, action), 'plain', first - PAD),
      ...wrapped(allOther(data, action), 'plain', first - PAD),
    ];
    const words = new Map<ResponseRow, Words[]>(own.map((row) => [row, cellWords(row, data, room)]));
    const deepest = Math.max(head.length - 1, ...[...words.values()].map(({ length }) => length));
    const height = PAD + BAR + GAP + deepest * STEP + PAD;
    const start = top;
    top += height;
    return {
      top: start,
      head: { id: action, lines: setLines(head, 0, start + PAD - 2), dim: !chosen.includes(action) },
      cells: own.map((row) => {
        const x = xOf(countries.findIndex(({ code }) => code === row.country));
        return {
          id: row.id,
          answer: row.answer,
          status: ACTIONS[action].status,
          path: markPath(row, x + PAD, start + PAD, column - PAD * 2),
          lines: setLines(words.get(row) ?? [], x + PAD, start + PAD + BAR + GAP),
          dim: !chosen.includes(action) || !codes.includes(row.country),
          ...{ x: x + 1, y: start + 1, width: column - 2, height: height - 2 },
        };
      }),
    };
  });
  const heads = countries.map(({ code, name }, index): Block => {
    const steps = `${String(stepsOf(data, code))} of ${String(actions.length)} found`;
    const words: Words[] = [{ text: name, look: 'strong' }, ...wrapped(steps, 'soft', room + PAD)];
    return { id: code, lines: setLines(words, xOf(index) + PAD, 4), dim: !codes.includes(code) };
  });
  const across = placed.slice(1).map((row) => `M0 ${round(row.top)}H${round(width)}`);
  const down = countries.map((_, index) => `M${round(xOf(index))} 4V${round(top)}`);
  return {
    ...{ width, height: top + 2, columns: codes.length, isSmall: false },
    grid: [...across, ...down, `M0 ${round(top)}H${round(width)}`].join(''),
    over: [],
    ruled: `M0 ${String(TOP)}H${round(width)}`,
    heads: [{ id: 'corner', lines: setLines([{ text: 'Step', look: 'soft' }], 0, 4), dim: false }, ...heads],
    rows: placed.map(({ head, cells }) => ({ head, cells })),
  };
}
