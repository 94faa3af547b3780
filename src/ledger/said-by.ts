import { slug } from 'github-slugger';
import type { Claim } from '../data/dataset.ts';
import type { Body } from './bodies.ts';

const NAME = 'Forty Million Names';

/** This site as one that says something: a comparison is its own. */
export const THIS_SITE: Body = { id: slug(NAME), name: NAME };

/** Whether a claim is a comparison this site made, of a report or a speech with the record: its speakers are those it compares. */
export const isOurs = ({ topic }: Pick<Claim, 'topic'>): boolean => topic === 'misreport';

const COMPARED = ', compared with ';

/** Who went another way; all of the speaker where nothing is said of what they are compared with. */
export const reporters = ({ speaker }: Pick<Claim, 'speaker'>): string =>
  speaker.split(COMPARED)[0] ?? speaker;

/** Who says it: the speaker, or of a comparison this site, with what reports were compared with. */
export function saidBy(claim: Pick<Claim, 'speaker' | 'topic'>): string {
  if (!isOurs(claim)) return claim.speaker;
  return `This site, comparing what was said with ${claim.speaker.split(COMPARED)[1] ?? 'the record'}`;
}

/** The same in a line. */
export const saidBriefly = (claim: Pick<Claim, 'speaker' | 'topic'>): string =>
  isOurs(claim) ? `this site, comparing ${reporters(claim)}` : claim.speaker;
