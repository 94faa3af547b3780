import { dateWords } from '../../data/date-words.ts';
import { earliest } from '../../data/partial-date.ts';
import type { TableRow, Words } from '../chart.ts';
import { castOf } from './cast.ts';
import { disputeWords, nameOf } from './naming.ts';
import type { Data, LineRow } from './rows.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = (number: number): string => SMALL[number] ?? String(number);
const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
const sentence = (text: string): string =>
  text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[.]?$/, '.')}`;

/** One paragraph that says what the drawing shows, from the same rows. */
function summary(data: Data): string {
  const { ties, people, activities, outsiders, replies } = castOf(data);
  const said = ({ says, relation, from, to }: LineRow): string =>
    `${nameOf(from, data)} and ${nameOf(to, data)}: ${says}: ${relation}`;
  const ofStatus = (status: LineRow['status']): number => ties.filter((tie) => tie.status === status).length;
  const listedToo = people.filter(({ tag }) => tag !== '').map(({ node }) => node.title);
  const [first] = people;
  return [
    ties.length > 0
      ? `of ${count(ties.length)} lines in the alleged structure, ${count(ofStatus('charged'))} are drawn by prosecutors and ${count(ofStatus('assessed'))} are judgements of governments`
      : '',
    ...ties.map(said),
    first
      ? `${count(people.length)} people are charged, and presumed innocent: ${listed(people.map(({ node }) => node.title))}`
      : '',
    listedToo.length > 0 ? `of those charged, ${listed(listedToo)} are also under sanctions` : '',
    ...activities.map(said),
    ...outsiders.flatMap(({ gap, activities: own }) => [
      gap ? `${gap.says}: ${gap.relation}` : '',
      ...own.map(said),
    ]),
    ...replies.map(({ says, relation }) => `${says}, denies this: ${relation}`),
  ]
    .map(sentence)
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
