import { dateWords } from '../../data/date-words.ts';
import { STATUS_WORDS } from '../../data/status.ts';
import { earliest } from '../../data/partial-date.ts';
import type { TableRow, Words } from '../chart.ts';
import { DIMENSION_WORDS, NOT_FOUND } from './dimensions.ts';
import { exchanges, filtered } from './filter.ts';
import type { CellRow, Data, SpeakerRow } from './rows.ts';
import { shownDimensions, type State } from './state.ts';
import { claimsOf, nameOf, othersOf, quotesOf, unique } from './tell.ts';

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

const list = new Intl.ListFormat('en-GB');

function summary(data: Data, speakers: readonly SpeakerRow[], state: State): string {
  if (speakers.length === 0) return 'No statement matches this choice.';
  const [first] = shownDimensions(state);
  const said = (speaker: SpeakerRow): string => {
    const cell = speaker.cells.find(({ dimension }) => dimension === first);
    return cell?.said ? cell.said.wording : NOT_FOUND.toLowerCase();
  };
  const claims = speakers.filter(({ side }) => side === 'claim');
  const replies = speakers.filter(({ side }) => side === 'reply');
  const cells = speakers.flatMap((speaker) => speaker.cells);
  const missing = cells.filter((cell) => !cell.said).length;
  const silent = exchanges(speakers).filter(({ unanswered }) => unanswered);
  const told = (each: SpeakerRow): string => `${nameOf(each, data).replace(': ', ', ')}: ${said(each)}`;
  const denied = replies.every((each) =>
    each.cells.every((cell) => !cell.said || cell.said.status === 'denied'),
  );
  return [
    first && `${DIMENSION_WORDS[first].question}. ${claims.map(told).join('. ')}.`,
    replies.length > 0 &&
      `${plural(replies.length, 'reply', 'replies')} by China’s spokespeople ${replies.length === 1 ? 'stands' : 'stand'} beside them${denied ? ', and each rejects what was said' : ''}.`,
    silent.length > 0 &&
      `We found no reply that week to ${list.format(silent.map(({ country }) => data.countries[country] ?? country))}.`,
    `In ${String(missing)} of ${plural(cells.length, 'place')} we found no statement.`,
  ]
    .filter(Boolean)
    .join(' ');
}

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
      { text: quotesOf(rows).join(' … ') },
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
