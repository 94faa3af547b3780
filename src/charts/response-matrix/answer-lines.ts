import { aboutWords, headline, isOther } from './answers.ts';
import { setLines, STEP, widthOf, wrapped, type Words } from './lettering.ts';
import type { Data, ResponseRow } from './rows.ts';
import type { Line } from './shapes.ts';

/** px: between what stands beside each other on a line. */
const APART = 6;

/**
 * An answer in a list, from (x, top): its first line holds the answer and, as far as there is `room` px, whom it was about and what must
 * be read with it; what does not fit goes under it.
 */
export function answerLines(
  row: ResponseRow,
  data: Data,
  year: boolean,
  [x, top]: readonly [number, number],
  room: number,
): Line[] {
  const said = headline(row, 'short');
  const first: Words = {
    text: year ? said : said.replace(/ \d{4}$/, ''),
    look: row.answer === 'none-found' ? 'soft' : 'strong',
  };
  const rest: Words[] = [
    { text: aboutWords(row, data), look: isOther(row) ? ('strong' as const) : ('plain' as const) },
    { text: row.brief, look: 'soft' as const },
  ].filter(({ text }) => text !== '');
  const lines = setLines([first], x, top);
  let end = widthOf(first);
  while (rest[0] && row.answer === 'yes' && end + APART + widthOf(rest[0]) <= room) {
    const [next] = rest.splice(0, 1);
    if (!next) break;
    lines.push(...setLines([next], x + end + APART, top));
    end += APART + widthOf(next);
  }
  return [
    ...lines,
    ...setLines(
      rest.flatMap(({ text, look }) => wrapped(text, look, room)),
      x,
      top + STEP,
    ),
  ];
}
