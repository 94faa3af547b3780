import { dateWords } from '../../data/date-words.ts';
import { earliest } from '../../data/partial-date.ts';
import type { TableRow, Words } from '../chart.ts';
import { ACTIONS } from './actions.ts';
import { aboutWords, FULL } from './answers.ts';
import type { Data, ResponseRow } from './rows.ts';
import { shownRows, type State } from './state.ts';
import { nameOf, summary } from './summary.ts';

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
