import type { TableRow, Words } from '../chart.ts';
import { PARTS, TITLES, type Part } from './parts.ts';
import type { Data, Item } from './rows.ts';

/** What is general and what is said of these emails, told apart in words. */
export const fullText = ({ how, stated }: Pick<Item, 'how' | 'stated'>): string =>
  stated === '' ? how : `${how} ${stated}`;

export const stepName = (part: Part): string => `${String(PARTS.indexOf(part) + 1)}. ${TITLES[part]}`;

/** One paragraph: what somebody states was done, each statement once, between the explanations. */
function summary({ items }: Data): string {
  const stated = items.filter(({ drawn, stated: said }) => drawn && said !== '');
  const claims = [...new Set(stated.map((each) => each.stated))];
  const safe = items.filter(({ part }) => part === 'email-protects').map(({ name }) => name.toLowerCase());
  return [
    'An email can fetch a hidden picture from a server when it is shown, and each copy can ask for an address of its own.',
    ...claims,
    safe.length > 0 ? `What protects readers: ${safe.join('; ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function rowOf(item: Item): TableRow {
  const { id, part, name, who, status, sources, checked, note } = item;
  return {
    id: `email-${id}`,
    cells: [
      { text: name },
      { text: stepName(part), sort: PARTS.indexOf(part) },
      { text: [fullText(item), note].filter(Boolean).join(' ') },
      { text: who },
      status ? { text: status, status } : { text: 'explained' },
      { text: checked },
      { text: '', sources },
    ],
  };
}

export function words(data: Data): Words {
  return {
    summary: summary(data),
    table: {
      caption: 'How an email reports back, in four steps',
      columns: ['What', 'Step', 'In full', 'Who says so', 'Status', 'Seen and checked', 'Sources'],
      brief: [0, 1, 4],
      rows: data.items.map(rowOf),
    },
  };
}
