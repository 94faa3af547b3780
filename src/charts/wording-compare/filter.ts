import type { Data, SpeakerRow } from './data.ts';
import { shownDimensions, type State } from './state.ts';

/** The speakers a state leaves, each with the cells it leaves. Countries that nobody speaks for (from a made-up address) choose nothing. */
export function filtered({ speakers }: Pick<Data, 'speakers'>, state: State): SpeakerRow[] {
  const dimensions = shownDimensions(state);
  const chosen = state.country.filter((code) => speakers.some(({ country }) => country === code));
  return speakers
    .filter(({ country }) => chosen.length === 0 || chosen.includes(country))
    .map((speaker) => ({
      ...speaker,
      cells: speaker.cells.filter(({ dimension }) => dimensions.includes(dimension)),
    }));
}

/** A country with what it claims and how it is answered. */
export interface Exchange {
  readonly country: string;
  readonly speakers: readonly SpeakerRow[];
  /** Somebody claims and nobody was found to reply. */
  readonly unanswered: boolean;
}

export const exchanges = (speakers: readonly SpeakerRow[]): Exchange[] =>
  [...Map.groupBy(speakers, ({ country }) => country)].map(([country, own]) => ({
    country,
    speakers: own,
    unanswered: own.every(({ side }) => side === 'claim'),
  }));
