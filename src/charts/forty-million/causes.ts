/** Groups by cause, in the order in which they are read. */
export const CAUSES = [
  { cause: 'exposure', title: 'Left open or published by mistake', word: 'left open', role: 'context' },
  { cause: 'posted', title: 'Posted or offered by someone unknown', word: 'posted', role: 'activity' },
  { cause: 'intrusion', title: 'Broken into or scraped', word: 'intrusion', role: 'activity' },
  { cause: 'theft', title: 'Lost or stolen', word: 'theft', role: 'activity' },
] as const;
export type Cause = (typeof CAUSES)[number]['cause'];
