/** What a lesson's subjects, parts and needs are called: apart from its schema, since the list of lessons filters by them in the browser. */

export const SUBJECTS = [
  'citizenship',
  'computing',
  'computer-science',
  'media-literacy',
  'news-literacy',
  'politics',
  'statistics',
] as const;
export const PARTS = ['starter', 'main', 'plenary'] as const;
/** What an activity needs as planned, from least to most. */
export const NEEDS = ['paper', 'projector', 'devices'] as const;

export type Subject = (typeof SUBJECTS)[number];
export type Part = (typeof PARTS)[number];
export type Need = (typeof NEEDS)[number];
