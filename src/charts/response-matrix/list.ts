import { round } from '../kit/date-band.ts';
import { ACTIONS } from './actions.ts';
import { aboutWords, headline, isOther } from './answers.ts';
import { BAR, markPath } from './cell.ts';
import { countriesWith } from './counts.ts';
import { setLines, STEP, widthOf, wrapped, type Words } from './lettering.ts';
import type { Data, ResponseRow } from './rows.ts';
import type { CellShape, Line, RowShape, Scene } from './shapes.ts';
import { left, type State } from './state.ts';

/** px: where the mark and the words of an answer begin, and how long a mark is. */
const MARK = 82;
const WORDS = 110;
const LENGTH = 20;
/** px: a head of an action, the least height of an answer, and what an answer's second line adds. */
const HEAD = 32;
const LEAST = 24;
const AFTER = 14;
const NARROWEST = 280;
/** Names as they are said where there is little room. */
const SHORT: Readonly<Record<string, string>> = { GB: 'UK', US: 'US' };

/** The first line: the answer and, beside it, whom it was about. */
function firstLine(row: ResponseRow, data: Data): Words[] {
  const about = aboutWords(row, data);
  return [
    { text: headline(row), look: row.answer === 'none-found' ? 'soft' : 'strong' },
    ...(about === '' ? [] : [{ text: about, look: isOther(row) ? 'strong' : 'plain' } as const]),
  ];
}

/** Words of a line beside each other; those that no longer fit go to a line of their own. */
function setAnswer(row: ResponseRow, data: Data, top: number): Line[] {
  const room = NARROWEST - WORDS;
  const [said, about] = firstLine(row, data);
  if (!said) return [];
  const from = widthOf(said) + 8;
  const beside = about !== undefined && from + widthOf(about) <= room;
  const under = [
    ...(about && !beside ? wrapped(about.text, about.look, room) : []),
    ...wrapped(row.brief, 'soft', room),
  ];
  return [
    ...setLines([said], WORDS, top + 5),
    ...(about && beside ? setLines([about], WORDS + from, top + 5) : []),
    ...setLines(under, WORDS, top + 5 + STEP),
  ];
}

/** Each action with its answers under each other, a line or two for each country, aligned down the page. */
export function list(data: Data, width: number, state: State): Omit<Scene, 'says'> {
  const { countries, actions, rows } = data;
  const codes = left(
    countries.map(({ code }) => code),
    state.country,
  );
  const chosen = left(actions, state.action);
  let top = 0;
  const heavy: string[] = [];
  const placed = actions.map((action): RowShape => {
    const { label, status } = ACTIONS[action];
    const found = `${String(countriesWith(data, action))} of ${String(countries.length)}`;
    const lines = [
      ...setLines([{ text: label, look: 'strong' }], 0, top + 9),
      ...setLines([{ text: found, look: 'soft' }], width, top + 9).map((line) => ({ ...line, end: true })),
    ];
    heavy.push(`M0 ${round(top + 1)}H${round(width)}`);
    top += HEAD;
    const cells = rows
      .filter((row) => row.action === action)
      .map((row): CellShape => {
        const { code, name } = countries.find((each) => each.code === row.country) ?? {
          code: '',
          name: row.country,
        };
        const said = setAnswer(row, data, top);
        const last = Math.max(0, ...said.map(({ y }) => y));
        const [y, height] = [top, Math.max(LEAST, last - top + AFTER - 7)];
        top += height;
        return {
          ...{ id: row.id, answer: row.answer, status, x: 0, y, width, height },
          path: markPath(row, MARK, y + 7, LENGTH),
          lines: [...setLines([{ text: SHORT[code] ?? name, look: 'plain' }], 0, y + 5), ...said],
          dim: !chosen.includes(action) || !codes.includes(row.country),
        };
      });
    top += 10;
    return { head: { id: action, lines, dim: !chosen.includes(action) }, cells };
  });
  return { width, height: top, columns: 1, grid: '', ruled: heavy.join(''), heads: [], rows: placed };
}
