import { bandPath, dateBand, round } from '../kit/date-band.ts';
import { aboutWords, headline, isOther } from './answers.ts';
import { wrapped, type Words } from './lettering.ts';
import type { Data, ResponseRow } from './rows.ts';

/** px: how thick the bar of a step is, and how wide the sign for another answer. */
export const BAR = 10;
const SIGN = 10;

/** What a cell says, in lines of `room` px: the answer, whom it was about, and what must be read with it. */
export function cellWords(row: ResponseRow, data: Data, room: number): Words[] {
  return [
    ...wrapped(headline(row), row.answer === 'none-found' ? 'soft' : 'strong', room),
    ...wrapped(aboutWords(row, data), isOther(row) ? 'strong' : 'plain', room),
    ...wrapped(row.brief, 'soft', room),
  ];
}

/** The same where room is short: answer and whom it was about, the year only if it is not said once for all. */
export function briefWords(row: ResponseRow, data: Data, year: boolean, room: number): Words[] {
  const said = headline(row);
  const look = row.answer === 'none-found' ? 'soft' : 'strong';
  return [
    ...wrapped(year ? said : said.replace(/ \d{4}$/, ''), look, room),
    ...wrapped(aboutWords(row, data), isOther(row) ? 'strong' : 'plain', room),
  ];
}

const EVER = [-Infinity, Infinity] as const;

/**
 * The mark of an answer, `width` px long from (x, top): a bar whose ends say how exact its date is; a dash where nothing was found; a
 * cross where there is no law; a ring where the power was not used.
 */
export function markPath({ answer, date }: ResponseRow, x: number, top: number, width: number): string {
  const [middle, foot] = [top + BAR / 2, top + BAR];
  const left = round(x + 1);
  const right = round(x + 1 + SIGN);
  if (answer === 'yes') {
    const edges = date ? dateBand(date, EVER) : { startEdge: 'open' as const, endEdge: 'open' as const };
    return bandPath(edges, x, x + width, top, BAR);
  }
  if (answer === 'none-found') return `M${left} ${round(middle)}H${right}`;
  if (answer === 'no-power')
    return `M${left} ${round(top)}L${right} ${round(foot)}M${left} ${round(foot)}L${right} ${round(top)}`;
  const half = round(SIGN / 2);
  return `M${left} ${round(middle)}a${half} ${half} 0 1 0 ${String(SIGN)} 0a${half} ${half} 0 1 0 ${String(-SIGN)} 0`;
}
