import { CAUSES } from './causes.ts';
import type { TableRow, Words } from '../chart.ts';
import { itemsOf } from './choices.ts';
import type { Data, Item } from './rows.ts';

const list = new Intl.ListFormat('en-GB');
const said = ({ number, unit }: Item): string => `${number} ${unit}`;

/** One paragraph that says what the drawing shows, from the same rows. */
function summary({ register, nations, total, elsewhere }: Data): string {
  const others = elsewhere.flatMap(({ items }) => items);
  const larger = others.filter(({ count }) => count > register.count).length;
  const largest = elsewhere.map(({ id, items }) => {
    const word = CAUSES.find(({ cause }) => cause === id)?.title.toLowerCase() ?? '';
    return items[0] ? `${items[0].name} (${word}, ${said(items[0])}, ${items[0].when})` : '';
  });
  return [
    `By the Commission’s estimate one year’s register holds ${said(register)}; that is not a count of names taken.`,
    nations.items.length > 0
      ? `${total} registrations were counted in ${nations.items[0]?.when ?? ''}: ${list.format(nations.items.map(({ short, number }) => `${number} in ${short}`))}.`
      : '',
    others.length > 0
      ? `Of ${String(others.length)} exposures of voter data elsewhere, ${String(larger)} were larger. The largest by cause: ${largest.filter(Boolean).join('; ')}.`
      : '',
    'The counts are of people, registrations, voters or records, and the same people can be in several.',
  ]
    .filter(Boolean)
    .join(' ');
}

function row(item: Item): TableRow {
  const { id, name, count, number, unit, when, date, cause, status, text, note, checked, sources } = item;
  return {
    id,
    cells: [
      { text: name },
      { text: number, sort: count, value: count },
      { text: unit },
      { text: when, sort: date.edtf, date },
      { text: cause === '' ? 'register' : cause },
      { text: status, status },
      { text: [text, note].filter(Boolean).join(' ') },
      { text: checked },
      { text: '', sources },
    ],
  };
}

export function words(data: Data): Words {
  return {
    summary: summary(data),
    table: {
      caption: 'Lists of voters by size: the UK’s registers, and voter data exposed elsewhere',
      columns: [
        'List',
        'Number',
        'Of what',
        'When',
        'Cause',
        'Status of the count',
        'In full',
        'Seen and checked',
        'Sources',
      ],
      brief: [0, 1, 2, 4],
      rows: itemsOf(data).map(row),
    },
  };
}
