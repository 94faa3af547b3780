/** What can be found, in the order in which it is listed. */
export const KINDS = ['story', 'difference', 'claim', 'event', 'word', 'chart', 'lesson', 'source'] as const;
export type Kind = (typeof KINDS)[number];

interface KindWords {
  /** Beside one result. */
  readonly one: string;
  /** Over a list of them. */
  readonly many: string;
  /** How much its results count for beside others that fit as well. */
  readonly weight: number;
}

export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  story: { one: 'Story', many: 'In the story', weight: 1.1 },
  difference: { one: 'Accounts differ', many: 'Where accounts differ', weight: 1.1 },
  claim: { one: 'Claim', many: 'Claims', weight: 1.2 },
  event: { one: 'Event', many: 'Events', weight: 1 },
  word: { one: 'Glossary', many: 'Glossary', weight: 1.3 },
  chart: { one: 'Chart', many: 'Charts', weight: 1.1 },
  lesson: { one: 'Lesson', many: 'Lessons', weight: 1 },
  source: { one: 'Source', many: 'Sources', weight: 0.6 },
};

export const isKind = (text: string): text is Kind => KINDS.some((kind) => kind === text);
