import { round } from '../kit/date-band.ts';
import { ACTIONS } from './actions.ts';
import { answerLines } from './answer-lines.ts';
import { markPath } from './cell.ts';
import { foundWords } from './counts.ts';
import { setLines } from './lettering.ts';
import { oneYear, type Data, type ResponseRow } from './rows.ts';
import type { CellShape, RowShape, Scene } from './shapes.ts';
import { left, type State } from './state.ts';

const NARROWEST = 280;
/** px at the narrowest: where the mark and the words of an answer begin, and how long a mark is; and what each has of every px more. */
const MARK = [84, 0.06] as const;
const WORDS = [101, 0.28] as const;
const LENGTH = [12, 0.2] as const;
const stretched = ([least, share]: readonly [number, number], width: number): number =>
  least + share * (width - NARROWEST);
/** px: the line that says the year, the head of an action, the least height of an answer, and room under an action. */
const YEAR = 22;
const HEAD = 28;
const LEAST = 24;
const UNDER = 5;
/** px: from an answer's top to its words, and from its last baseline to its foot. */
const PAD = 4;
const FOOT = 6;
/** Names as they are said where there is little room. */
const SHORT: Readonly<Record<string, string>> = { GB: 'UK', US: 'US' };

/** Each action with its answers under each other, a line or two for each country, aligned down the page. */
export function list(data: Data, width: number, state: State): Omit<Scene, 'says'> {
  const { countries, actions, rows } = data;
  const codes = left(
    countries.map(({ code }) => code),
    state.country,
  );
  const chosen = left(actions, state.action);
  const year = oneYear(data);
  let top = year ? YEAR : 0;
  const heavy: string[] = [];
  const cellOf = (row: ResponseRow): CellShape => {
    const { id, country, action, answer } = row;
    const name = SHORT[country] ?? countries.find(({ code }) => code === country)?.name ?? country;
    const said = answerLines(
      row,
      data,
      year === '',
      [stretched(WORDS, width), top + PAD],
      NARROWEST - WORDS[0],
    );
    const [y, last] = [top, Math.max(0, ...said.map((line) => line.y))];
    const height = Math.max(LEAST, last + FOOT - y);
    top += height;
    return {
      ...{ id, answer, x: 0, y, width, height },
      status: ACTIONS[action].status,
      path: markPath(row, stretched(MARK, width), y + PAD + 3, stretched(LENGTH, width)),
      lines: [...setLines([{ text: name, look: 'plain' }], 0, y + PAD), ...said],
      dim: !chosen.includes(action) || !codes.includes(country),
    };
  };
  const placed = actions.map((action): RowShape => {
    const [found] = setLines([{ text: foundWords(data, action), look: 'soft' }], width, top + 9);
    const lines = setLines([{ text: ACTIONS[action].label, look: 'strong' }], 0, top + 9);
    heavy.push(`M0 ${round(top + 1)}H${round(width)}`);
    top += HEAD;
    const cells = rows.filter((row) => row.action === action).map(cellOf);
    top += UNDER;
    const head = { id: action, lines: found ? [...lines, { ...found, end: true }] : lines };
    return { head: { ...head, dim: !chosen.includes(action) }, cells };
  });
  const over = year ? setLines([{ text: `All dates are in ${year}`, look: 'soft' }], 0, 2) : [];
  return {
    ...{ width, height: top, columns: codes.length, grid: '', over },
    ruled: heavy.join(''),
    heads: [],
    rows: placed,
  };
}
