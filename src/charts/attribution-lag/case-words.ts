import { dateWords } from '../../data/date-words.ts';
import { STAGES, type Stage } from './delays.ts';
import type { CaseRow } from './rows.ts';

/** What a stage is called; a list that nobody broke in for was open or taken, then found. */
const NAMES: Readonly<Record<Stage, readonly [attack: string, other: string]>> = {
  intrusion: ['first entry', 'open or taken'],
  detected: ['noticed', 'found'],
  disclosed: ['public', 'public'],
  attributed: ['blame', 'cause given'],
};

/** What is said where no official body has blamed anybody. */
export const NOT_ATTRIBUTED = 'not attributed';

/** A stage's date, or what its absence means: nothing entered, not attributed, or not known. */
export function stageDate({ dates, attack, posted, status }: CaseRow, stage: Stage): string {
  const date = dates[stage];
  if (date) return dateWords(date);
  if (stage === 'intrusion' && !attack && !posted) return 'no break-in';
  return stage === 'attributed' && status === '' ? NOT_ATTRIBUTED : 'not known';
}

/** "First entry August 2021; noticed October 2022; public 8 August 2023; blame 25 March 2024" */
export function stageWords(row: CaseRow): string {
  const words = STAGES.map((stage) => {
    const date = stageDate(row, stage);
    return date === NOT_ATTRIBUTED ? date : `${NAMES[stage][row.attack ? 0 : 1]} ${date}`;
  }).join('; ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who is blamed, in the words of the row, which say who says so where that matters. */
export const blameWords = ({ blamed, status }: CaseRow): string =>
  status === ''
    ? `Not attributed: ${blamed.charAt(0).toLowerCase()}${blamed.slice(1)}.`
    : `Attributed to: ${blamed}.`;
