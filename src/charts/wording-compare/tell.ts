import { STATUS_WORDS } from '../../data/status.ts';
import { dateWords } from '../../data/date-words.ts';
import type { Told } from '../kit/chosen.ts';
import { inSentence } from '../kit/in-sentence.ts';
import { DIMENSION_WORDS, NOT_FOUND } from './dimensions.ts';
import type { CellRow, ClaimRow, Data, SpeakerRow } from './data.ts';
import { unique } from './unique.ts';

/** "New Zealand: Ministers …", "China’s embassy in London (reply to the United Kingdom)" */
export function nameOf({ side, country, name }: SpeakerRow, { countries }: Data): string {
  const place = countries[country] ?? country;
  return side === 'claim' ? `${place}: ${name}` : `${name} (reply to ${inSentence(place)})`;
}

export const claimsOf = ({ said }: CellRow, { claims }: Data): ClaimRow[] =>
  (said?.claims ?? []).flatMap((id) => claims[id] ?? []);

/** Every exact word there is, in quotation marks. */
export const quotesOf = (rows: readonly ClaimRow[]): string[] =>
  rows.flatMap(({ quote }) => (quote === '' ? [] : [`“${quote}”`]));

/** Who disputes what a government says, or whom a reply answers. */
export function othersOf({ side }: SpeakerRow, rows: readonly ClaimRow[]): string {
  const others = unique(rows.flatMap((row) => (row.others === '' ? [] : row.others.split('; ')))).join('; ');
  if (others === '') return '';
  return side === 'claim' ? `Disputed or told differently by: ${others}.` : `It answers: ${others}.`;
}

const linked = (ids: readonly string[], { publishers }: Data): Told['sources'] =>
  unique(ids).map((id) => ({ id, publisher: publishers[id] ?? id }));

const whenOf = ({ speaker, date }: ClaimRow): string =>
  [speaker, date && dateWords(date)].filter(Boolean).join(', ');

/** What the card says of a cell. */
export function tell(cell: CellRow, speaker: SpeakerRow, data: Data): Told {
  const role = speaker.side === 'reply' ? 'reply' : 'response';
  const rows = claimsOf(cell, data);
  if (!cell.said) {
    const looked = speaker.cells.flatMap((each) => claimsOf(each, data)).flatMap(({ sources }) => sources);
    return {
      when: `${nameOf(speaker, data)}, ${speaker.when}`,
      title: `${DIMENSION_WORDS[cell.dimension].question}: ${NOT_FOUND.toLowerCase()}`,
      text: 'It is not in what we saw of what they said that week, which is below. That does not show that nothing was said.',
      role,
      sources: linked(looked, data).slice(0, 4),
    };
  }
  const quotes = quotesOf(rows);
  return {
    when: unique(rows.map(whenOf)).join('; '),
    title: cell.said.wording,
    text: [
      ...rows.map(({ statement }) => statement),
      quotes.length > 0 && `In their words: ${quotes.join('; ')}`,
    ]
      .filter(Boolean)
      .join(' '),
    note: [othersOf(speaker, rows), ...rows.map(({ note }) => note)].filter(Boolean).join(' '),
    checked: unique(rows.map(({ checked }) => checked)).join('. '),
    role,
    status: cell.said.status,
    sources: linked(
      rows.flatMap(({ sources }) => sources),
      data,
    ),
  };
}

/** What a cell is called by those who cannot see it. */
export function cellName(cell: CellRow, speaker: SpeakerRow, data: Data): string {
  const said = cell.said
    ? `${cell.said.wording}${cell.said.exact && `, “${cell.said.exact}”`} (${STATUS_WORDS[cell.said.status].label})`
    : NOT_FOUND.toLowerCase();
  return `${nameOf(speaker, data)}. ${DIMENSION_WORDS[cell.dimension].question}: ${said}`;
}
