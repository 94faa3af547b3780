import type { Rule } from './rule.ts';
import { apt31Commission } from './rules/apt31-commission.ts';
import { chargedPerson } from './rules/charged-person.ts';
import { claimEvidence } from './rules/claim-evidence.ts';
import { gradeOfReading } from './rules/reading-grade.ts';
import { noClaim } from './rules/no-claim.ts';
import { offenceVerb } from './rules/offence-verb.ts';
import { peopleForGovernment } from './rules/people-for-government.ts';
import { probabilityWord } from './rules/probability-word.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { typedFigure } from './rules/typed-figure.ts';

/** Every rule there is. A new one is a file in `rules/` and a line here. */
export const RULES: readonly Rule[] = [
  chargedPerson,
  typedFigure,
  claimEvidence,
  offenceVerb,
  peopleForGovernment,
  apt31Commission,
  probabilityWord,
  sentenceLength,
  gradeOfReading,
  noClaim,
];
