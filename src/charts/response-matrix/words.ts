import { dateWords } from '../../data/date-words.ts';
import { earliest } from '../../data/partial-date.ts';
import type { TableRow, Words } from '../chart.ts';
import { ACTIONS } from './actions.ts';
import { aboutWords, FULL, isOther } from './answers.ts';
import { countriesWith, stepsOf } from './counts.ts';
import type { Data, ResponseRow } from './rows.ts';
import { shownRows, type State } from './state.ts';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = (count: number): string => NUMBERS[count] ?? String(count);
const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
export const nameOf = ({ countries }: Data, code: string): string =>
  countries.find((each) => each.code === code)?.name ?? code;

/** What the drawing shows, counted from the rows a choice leaves. */
function summary(data: Data, rows: readonly ResponseRow[]): string {
  if (rows.length === 0) return 'No answer matches these choices.';
  const codes = [...new Set(rows.map(({ country }) => country))];
  const actions = [...new Set(rows.map(({ action }) => action))];
  const own = { ...data, rows };
  const steps = codes.map((code) => `${nameOf(data, code)} ${number(stepsOf(own, code))}`);
  const each = actions.map((action) => `${ACTIONS[action].past}: ${number(countriesWith(own, action))}`);
  const where = (answer: ResponseRow['answer']): string[] =>
    rows.filter((row) => row.answer === answer).map(({ country }) => nameOf(data, country));
  const other = rows.filter(isOther);
  const groups = listed([...new Set(other.map((row) => aboutWords(row, data)))]);
  return [
    `Of ${number(actions.length)} steps asked about, we found for ${listed(steps)}.`,
    `How many of the ${number(codes.length)} took each: ${each.join('; ')}.`,
    other.length > 0
      ? `${String(other.length)} of the steps concerned ${groups}, which is not the group that the announcements of that March named.`
      : '',
    where('no-power').length > 0 ? `No law for it: ${listed(where('no-power'))}.` : '',
    where('power-unused').length > 0
      ? `Had the power and did not use it: ${listed(where('power-unused'))}.`
      : '',
    where('none-found').length > 0
      ? `In ${String(where('none-found').length)} cells we found no report, which does not show that nothing was done.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function tableRow(row: ResponseRow, data: Data): TableRow {
  const { id, country, action, answer, date, what, note, checked, sources } = row;
  return {
    id,
    cells: [
      { text: `${nameOf(data, country)}: ${ACTIONS[action].past}` },
      { text: FULL[answer] },
      date ? { text: dateWords(date), sort: earliest(date), date } : { text: '' },
      { text: aboutWords(row, data) },
      { text: [what, note].filter(Boolean).join(' ') },
      answer === 'yes' ? { text: ACTIONS[action].status, status: ACTIONS[action].status } : { text: '' },
      { text: checked },
      { text: '', sources },
    ],
  };
}

/** What is on show, in a paragraph and in a table with a row for each answer. */
export function words(data: Data, state: State): Words {
  const rows = shownRows(data, state);
  return {
    summary: summary(data, rows),
    shown: `${String(rows.length)} of ${String(data.rows.length)} answers`,
    table: {
      caption: 'Each step and each country, in the order of the drawing',
      columns: [
        'Country and step',
        'Answer',
        'Date',
        'About whom',
        'In full',
        'Status',
        'Seen and checked',
        'Sources',
      ],
      brief: [0, 1, 2, 3],
      rows: rows.map((row) => tableRow(row, data)),
    },
  };
}
