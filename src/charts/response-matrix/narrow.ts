import { round } from '../kit/date-band.ts';
import { ACTIONS } from './actions.ts';
import { BAR, briefWords, markPath } from './cell.ts';
import { foundWords, stepsOf } from './counts.ts';
import { setLines, STEP, wrapped, type Words } from './lettering.ts';
import { oneYear, type Data, type ResponseRow } from './rows.ts';
import type { Block, RowShape, Scene } from './shapes.ts';
import { left, type State } from './state.ts';

const NARROWEST = 280;
/** px: the line that says the year. */
const YEAR = 22;
/** px: between two bars, and between the words of two columns. */
const APART = { bars: 6, words: 1 } as const;
/** px: above what an action is called, between that and the bars, between bars and words, and under them. */
const PAD = { over: 5, marks: 4, words: 3, under: 7 } as const;
/** Names as they are said where there is little room. */
const SHORT: Readonly<Record<string, string>> = { GB: 'UK', US: 'US' };

/** A table for a phone: a column for each country, and what an action is called above its bars rather than beside them. */
export function narrow(data: Data, width: number, state: State): Omit<Scene, 'says'> {
  const { countries, actions, rows } = data;
  const count = Math.max(1, countries.length);
  const column = width / count;
  const room = NARROWEST / count - APART.words;
  const codes = left(
    countries.map(({ code }) => code),
    state.country,
  );
  const chosen = left(actions, state.action);
  const year = oneYear(data);
  let top = year ? YEAR : 0;
  const names = countries.map(({ code, name }) => wrapped(SHORT[code] ?? name, 'strong', room));
  const deepest = Math.max(0, ...names.map(({ length }) => length));
  const heads = countries.map(({ code }, index): Block => {
    const steps = `${String(stepsOf(data, code))} of ${String(actions.length)}`;
    const words: Words[] = [...(names[index] ?? []), { text: steps, look: 'soft' }];
    const lines = setLines(words, column * index, top + (deepest + 1 - words.length) * STEP);
    return { id: code, lines, dim: !codes.includes(code) };
  });
  if (heads.length > 0) top += (deepest + 1) * STEP + PAD.under;
  const heavy: string[] = [];
  const placed = actions.map((action): RowShape => {
    const own = rows.filter((row) => row.action === action);
    const { label, plain, status } = ACTIONS[action];
    heavy.push(`M0 ${round(top)}H${round(width)}`);
    const named: Words[] = [{ text: label, look: 'strong' }, ...wrapped(plain, 'soft', NARROWEST)];
    const found = setLines([{ text: foundWords(data, action), look: 'soft' }], width, top + PAD.over);
    const lines = [...setLines(named, 0, top + PAD.over), ...found.map((line) => ({ ...line, end: true }))];
    const start = top + PAD.over + named.length * STEP;
    const words = new Map<ResponseRow, Words[]>(
      own.map((row) => [row, briefWords(row, data, year === '', room)]),
    );
    const lowest = Math.max(0, ...[...words.values()].map(({ length }) => length)) * STEP;
    const height = PAD.marks + BAR + PAD.words + lowest + PAD.under;
    top = start + height;
    const cells = own.map((row) => {
      const x = column * countries.findIndex(({ code }) => code === row.country);
      return {
        ...{ id: row.id, answer: row.answer, status },
        path: markPath(row, x, start + PAD.marks, column - APART.bars),
        lines: setLines(words.get(row) ?? [], x, start + PAD.marks + BAR + PAD.words),
        dim: !chosen.includes(action) || !codes.includes(row.country),
        ...{ x, y: start, width: column - 2, height: height - 2 },
      };
    });
    return { head: { id: action, lines, dim: !chosen.includes(action) }, cells };
  });
  return {
    ...{ width, height: top, columns: codes.length, isSmall: true },
    ...{ grid: '', ruled: heavy.join('') },
    over: year ? setLines([{ text: `All dates are in ${year}`, look: 'soft' }], 0, 2) : [],
    ...{ heads, rows: placed },
  };
}
