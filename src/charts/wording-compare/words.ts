import { dateWords } from '../../data/date-words.ts';
import { STATUS_WORDS } from '../../data/status.ts';
import { earliest } from '../../data/partial-date.ts';
import type { TableRow, Words } from '../chart.ts';
import { DIMENSION_WORDS, NOT_FOUND } from './dimensions.ts';
import { filtered } from './filter.ts';
import type { CellRow, Data, SpeakerRow } from './data.ts';
import type { State } from './state.ts';
import { plural, summary } from './summary.ts';
import { claimsOf, nameOf, othersOf, quotesOf } from './tell.ts';
import { unique } from './unique.ts';

function tableRow(cell: CellRow, speaker: SpeakerRow, data: Data): TableRow {
  const rows = claimsOf(cell, data);
  const date = rows[0]?.date ?? null;
  const status = cell.said?.status;
  return {
    id: cell.id,
    cells: [
      { text: nameOf(speaker, data) },
      date ? { text: dateWords(date), sort: earliest(date), date } : { text: '' },
      { text: DIMENSION_WORDS[cell.dimension].question },
      { text: cell.said?.wording ?? NOT_FOUND },
      { text: rows.map(({ statement }) => statement).join(' ') },
      { text: quotesOf(rows).join('; ') },
      status ? { text: STATUS_WORDS[status].label, status } : { text: '' },
      { text: [othersOf(speaker, rows), ...rows.map(({ note }) => note)].filter(Boolean).join(' ') },
      { text: unique(rows.map(({ checked }) => checked)).join('; ') },
      { text: '', sources: unique(rows.flatMap(({ sources }) => sources)) },
    ],
  };
}

export function words(data: Data, state: State): Words {
  const speakers = filtered(data, state);
  const rows = speakers.flatMap((speaker) => speaker.cells.map((cell) => tableRow(cell, speaker, data)));
  const all = data.speakers.reduce((sum, { cells }) => sum + cells.length, 0);
  return {
    summary: summary(data, speakers, state),
    shown: `${String(rows.length)} of ${plural(all, 'cell')}`,
    table: {
      caption: 'What each government said, and what China’s spokespeople replied',
      columns: [
        'Speaker',
        'Date',
        'Question',
        'In short',
        'In full',
        'Exact words',
        'Status',
        'Disputes and notes',
        'Seen and checked',
        'Sources',
      ],
      brief: [0, 2, 3, 6],
      rows,
    },
  };
}
