import { ACTIONS } from './actions.ts';
import { aboutWords, isOther } from './answers.ts';
import { countriesWith, stepsOf } from './counts.ts';
import { inSentence } from '../kit/in-sentence.ts';
import { capital, listed, numberWords } from '../kit/number-words.ts';
import type { Answer, Data, ResponseRow } from './rows.ts';

export const nameOf = ({ countries }: Data, code: string): string =>
  countries.find((each) => each.code === code)?.name ?? code;

const placeOf = (data: Data, code: string): string => inSentence(nameOf(data, code));

/** "All five joined an advisory; four laid blame; one brought charges." */
function takenBy(own: Data, countries: number): string {
  const said = own.actions.flatMap((action) => {
    const count = countriesWith(own, action);
    const who = count === countries && count > 1 ? `all ${numberWords(count)}` : numberWords(count);
    return count === 0 ? [] : [`${who} ${ACTIONS[action].past}`];
  });
  return said.length === 0 ? '' : `${capital(said.join('; '))}.`;
}

/** What the drawing shows, counted from the rows a choice leaves. */
export function summary(data: Data, rows: readonly ResponseRow[]): string {
  if (rows.length === 0) return 'No answer matches these choices.';
  const codes = [...new Set(rows.map(({ country }) => country))];
  const own = {
    ...data,
    rows,
    actions: data.actions.filter((each) => rows.some((row) => row.action === each)),
  };
  const steps = codes.map((code) => `${numberWords(stepsOf(own, code))} for ${placeOf(data, code)}`);
  const where = (answer: Answer): string[] =>
    rows.filter((row) => row.answer === answer).map(({ country }) => placeOf(data, country));
  const others = rows.filter(isOther);
  const groups = listed([...new Set(others.map((row) => aboutWords(row, data)))]);
  const nothing = where('none-found').length;
  return [
    `Of ${numberWords(own.actions.length)} ${own.actions.length === 1 ? 'step' : 'steps'} we found ${listed(steps)}.`,
    takenBy(own, codes.length),
    others.length > 0 ? `${capital(numberWords(others.length))} of these concern ${groups}, not APT31.` : '',
    where('no-power').length > 0 ? `For sanctions ${listed(where('no-power'))} had no law.` : '',
    where('power-unused').length > 0
      ? `${capital(listed(where('power-unused')))} had a power for them and did not use it against APT31.`
      : '',
    nothing > 0
      ? `${capital(numberWords(nothing))} of the answers are “none found”: we looked and found no report, which does not show that nothing was done.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
