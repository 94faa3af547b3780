import { numberWords } from '../../data/figure-words.ts';
import { inSentence } from '../kit/in-sentence.ts';
import { DIMENSION_WORDS, NOT_FOUND } from './dimensions.ts';
import type { Data, SpeakerRow } from './data.ts';
import { exchanges } from './filter.ts';
import { shownDimensions, type State } from './state.ts';

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${numberWords(count, { words: true })} ${count === 1 ? one : many}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const list = new Intl.ListFormat('en-GB');

/** One paragraph that says what the drawing shows; every word of it comes from the rows. */
export function summary(data: Data, speakers: readonly SpeakerRow[], state: State): string {
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
  const told = (each: SpeakerRow): string =>
    `${data.countries[each.country] ?? each.country} (${each.name}): ${said(each)}`;
  const denied = replies.every((each) =>
    each.cells.every((cell) => !cell.said || cell.said.status === 'denied'),
  );
  return [
    first && `${DIMENSION_WORDS[first].question}? ${claims.map(told).join('. ')}.`,
    replies.length > 0 &&
      `${capital(plural(replies.length, 'reply', 'replies'))} by China’s spokespeople ${replies.length === 1 ? 'stands' : 'stand'} beside them${denied ? `, and ${replies.length === 1 ? 'it' : 'each'} rejects what was said` : ''}.`,
    silent.length > 0 &&
      `We found no reply that week to ${list.format(silent.map(({ country }) => inSentence(data.countries[country] ?? country)))}.`,
    missing > 0 &&
      `In ${numberWords(missing, { words: true })} of ${plural(cells.length, 'cell')} we found no statement.`,
  ]
    .filter(Boolean)
    .join(' ');
}
