import { dateWords } from '../../data/date-words.ts';
import { earliest } from '../../data/partial-date.ts';
import type { TableRow, Words } from '../chart.ts';
import { castOf, sanctionTag } from './cast.ts';
import { disputeWords, nameOf } from './naming.ts';
import type { Data, LineRow } from './rows.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = (number: number): string => SMALL[number] ?? String(number);
const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One paragraph that says what the drawing shows, from the same rows. */
function summary(data: Data): string {
  const { layers, ties, people, activities, outsiders, replies } = castOf(data);
  const ofStatus = (status: LineRow['status']): string =>
    count(ties.filter((tie) => tie.status === status).length);
  const boxes = layers.flat().map(({ title }) => title);
  const names = people.map(({ node }) => node.title);
  const tagged = people.filter(({ tag }) => tag !== '').map(({ node }) => node.title);
  const firms = layers.flat().filter(({ id }) => sanctionTag(data, id) !== '');
  const statements = [
    ...activities,
    ...outsiders.flatMap(({ gap, activities: own }) => [...(gap ? [gap] : []), ...own]),
    ...replies,
  ].map(({ statement }) => statement);
  return [
    boxes.length > 0 ? `From the top down, the alleged structure holds ${listed(boxes)}.` : '',
    ties.length > 0
      ? `Of the ${count(ties.length)} lines that join them, ${ofStatus('charged')} are drawn by prosecutors and ${ofStatus('assessed')} are judgements of governments.`
      : '',
    names.length > 0
      ? `${capital(count(names.length))} people are charged, and presumed innocent: ${listed(names)}.`
      : '',
    tagged.length + firms.length > 0
      ? `Under sanctions are ${listed([...firms.map(({ title }) => title), ...tagged.map((name) => `${name} (charged)`)])}.`
      : '',
    ...new Set(statements),
  ]
    .filter(Boolean)
    .join(' ');
}

function row(line: LineRow, data: Data): TableRow {
  const { id, from, to, says, relation, document, date, status, checked, note, sources } = line;
  return {
    id,
    cells: [
      { text: nameOf(from, data) },
      { text: relation },
      { text: nameOf(to, data) },
      { text: `${says}, in: ${document}` },
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
        'Disputed by, and notes',
        'Seen and checked',
        'Sources',
      ],
      brief: [0, 1, 2, 4],
      rows: data.lines.map((line) => row(line, data)),
    },
  };
}
