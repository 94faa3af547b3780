import { STATUS_WORDS } from '../../data/status.ts';
import type { TableRow, Words } from '../chart.ts';
import { capital, listed, numberWords } from '../kit/number-words.ts';
import { countsOf, type Count, type Data } from './rows.ts';

const told = ({ party, number, what }: Count): string =>
  `${number} (${party}${what === '' ? '' : `: ${what}`})`;

/** One paragraph that says what the drawing shows, from the same rows. */
function summary(data: Data): string {
  const counts = countsOf(data);
  const targeted = counts.filter(({ value }) => value > 0);
  const none = counts.filter(({ value }) => value === 0);
  const kinds = data.groups.filter(({ isReply }) => !isReply);
  const groups = kinds.map(({ unit, counts }) => `In ${unit}: ${counts.map(told).join('; ')}.`);
  return [
    `The reports give ${numberWords(targeted.length)} numbers, and they count ${numberWords(kinds.length)} kinds of thing: ${listed(kinds.map(({ unit }) => unit))}.`,
    ...groups,
    ...none.map(
      ({ party, says }) => `${capital(party)} says: ${says.charAt(0).toLowerCase()}${says.slice(1)}.`,
    ),
    'An account is not a person, and to be targeted is not to be broken into.',
  ].join(' ');
}

function row(count: Count): TableRow {
  const { id, party, number, value, unit, says, status, when, date, statement, note, checked, sources } =
    count;
  return {
    id,
    cells: [
      { text: party },
      { text: number, sort: value, value },
      { text: unit },
      { text: says },
      { text: STATUS_WORDS[status].label, status },
      { text: when, sort: date?.edtf ?? '', ...(date && { date }) },
      { text: [statement, note].filter(Boolean).join(' ') },
      { text: checked },
      { text: '', sources },
    ],
  };
}

export function words(data: Data): Words {
  return {
    summary: summary(data),
    table: {
      caption:
        'Every number we found for Westminster: who gave it, what it counts and what is said to have happened',
      brief: [0, 1, 2, 4],
      columns: [
        'Who gives it',
        'Number',
        'Of what',
        'What is said',
        'Status',
        'When',
        'In full',
        'Seen and checked',
        'Sources',
      ],
      rows: countsOf(data).map(row),
    },
  };
}
