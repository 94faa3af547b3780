import { dateWords } from '../../data/date-words.ts';
import { earliest } from '../../data/partial-date.ts';
import type { TableRow, Words } from '../chart.ts';
import { disputeWords, nameOf } from './naming.ts';
import type { Data, LineRow } from './rows.ts';
import { summary } from './summary.ts';

function row(line: LineRow, data: Data): TableRow {
  const { id, from, to, says, relation, document, date, status, checked, note, sources } = line;
  return {
    id,
    cells: [
      { text: nameOf(from, data) },
      { text: relation },
      { text: nameOf(to, data) },
      { text: `${says}. Where: ${document}` },
      { text: status, status },
      { text: dateWords(date), sort: earliest(date), date },
      { text: [disputeWords(line), note].filter(Boolean).join(' ') },
      { text: checked },
      { text: '', sources },
    ],
  };
}

/** Every line, charge, sanction, gap and reply, one row each. */
export function words(data: Data): Words {
  return {
    summary: summary(data),
    table: {
      caption: 'Who is said to be joined to whom, who says so, and who denies it',
      columns: [
        'From',
        'Relation',
        'To',
        'Who says so, and where',
        'Status',
        'Date said',
        'Disputes and notes',
        'Seen and checked',
        'Sources',
      ],
      brief: [0, 1, 2, 4],
      rows: data.lines.map((line) => row(line, data)),
    },
  };
}
