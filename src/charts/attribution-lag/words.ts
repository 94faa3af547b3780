import { earliest } from '../../data/partial-date.ts';
import { STATUS_WORDS } from '../../data/status.ts';
import type { Cell, Words } from '../chart.ts';
import { NOT_ATTRIBUTED, stageDate } from './case-words.ts';
import { DELAY_IDS, DELAYS, STAGES, type DelayId } from './delays.ts';
import { knownOf } from '../kit/known.ts';
import { lengthOf, lengthWords } from './length-words.ts';
import { matches, sectionsOf } from './order.ts';
import type { CaseRow, Data } from './rows.ts';
import type { State } from './state.ts';
import { summaryOf } from './summary.ts';
import { daysOf, MONTH, zonesOf } from './zones.ts';

/** A delay in words, and as months: to one decimal where both its days are known, else whole. */
function lengthCell(row: CaseRow, delay: DelayId): Cell {
  const days = daysOf(zonesOf(row), delay);
  const text = lengthWords(row, delay);
  if (days === null) return { text, sort: '' };
  const months = days / MONTH;
  const exact = lengthOf(row, delay)?.precision === 'day';
  return { text, sort: days, value: exact ? Math.round(months * 10) / 10 : Math.round(months) };
}

function cellsOf(row: CaseRow, { countries }: Data): Cell[] {
  const { name, dates, blamed, status, note, checked, sources } = row;
  return [
    { text: name },
    ...STAGES.map((stage): Cell => {
      const date = dates[stage];
      return { text: stageDate(row, stage), sort: date ? earliest(date) : '', ...(date && { date }) };
    }),
    { text: blamed },
    status === '' ? { text: NOT_ATTRIBUTED } : { text: STATUS_WORDS[status].label, status },
    ...DELAY_IDS.map((delay) => lengthCell(row, delay)),
    { text: row.countries.map((code) => countries[code] ?? code).join(', ') },
    { text: note },
    { text: checked },
    { text: '', sources },
  ];
}

/** What is on show, in a paragraph and in a table in the order of the drawing. */
export function words(data: Data, given: State): Words {
  const state = knownOf(data, given);
  const rows = sectionsOf(data, state).flatMap(({ cases }) => cases);
  const asked = data.cases.filter((row) => matches(row, state)).length;
  return {
    summary: summaryOf(data, state),
    shown: `${String(asked)} of ${String(data.cases.length)} cases`,
    table: {
      caption: 'Every case with its four dates, and how long passed between them',
      brief: [0, 5, 6, 10],
      columns: [
        'Case',
        'First entry',
        'Noticed',
        'Made public',
        'Blamed',
        'Attributed to',
        'How sure of who',
        ...DELAY_IDS.map((delay) => `${DELAYS[delay].name} (months)`),
        'Countries',
        'What to know',
        'Seen and checked',
        'Sources',
      ],
      rows: rows.map((row) => ({ id: row.id, fragment: `case-${row.id}`, cells: cellsOf(row, data) })),
    },
  };
}
