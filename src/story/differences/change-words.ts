import type { Retelling } from '../../data/dataset.ts';

/** What kind of change a retelling made, in the fewest words. */
export const CHANGE_WORDS: Readonly<Record<Retelling['change'], string>> = {
  same: 'the same sense',
  softened: 'a weaker word',
  hardened: 'stated as fact',
  tense: 'another tense',
  object: 'about something else',
  merged: 'two findings made one',
  earlier: 'printed before the original',
};

/** Who prints it. */
export const KIND_WORDS: Readonly<Record<Retelling['kind'], string>> = {
  original: 'the original',
  official: 'official',
  report: 'a report',
};
