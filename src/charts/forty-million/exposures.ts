import type { Status } from '../../data/status.ts';

/** How one exposure is drawn: which case, which figure of `register-scale` says its size and what it counts, its name in a few words. */
interface Exposure {
  readonly id: string;
  readonly figure: string;
  readonly short: string;
  /**
   * Of the count: `established` where the body that kept the list gave it, `charged` where an indictment does, `claimed` where whoever
   * offers the data does, else `alleged`: it stands in reports.
   */
  readonly status: Status;
}

/**
 * Left out of `cases.csv`: `ge-voters-2020`, because the election commission disputes that it was the voter list, and `id-kpu-2022`, a claim
 * whose count, an expert noted, did not match the number of voters.
 */
export const EXPOSURES: readonly Exposure[] = [
  { id: 'id-kpu-2023', figure: 'indonesia-2023', short: 'Indonesia’s roll', status: 'claimed' },
  {
    id: 'us-deeproot-2017',
    figure: 'united-states-2017',
    short: 'Deep Root, US',
    status: 'alleged',
  },
  { id: 'us-voters-2015', figure: 'united-states-2015', short: 'US voter database', status: 'alleged' },
  { id: 'mx-ine-2016', figure: 'mexico-2016', short: 'Mexico’s roll', status: 'alleged' },
  { id: 'ph-comelec-2016', figure: 'philippines-2016', short: 'Philippines', status: 'alleged' },
  { id: 'tr-voters-2016', figure: 'turkey-2016', short: 'Turkish data', status: 'alleged' },
  { id: 'cl-servel-2022', figure: 'chile-2022', short: 'Chile’s list', status: 'established' },
  { id: 'il-elector-2020', figure: 'israel-2020', short: 'Israel’s registry', status: 'alleged' },
  { id: 'hk-laptops-2017', figure: 'hong-kong-2017', short: 'Hong Kong laptops', status: 'established' },
  { id: 'id-kpu-2020', figure: 'indonesia-2020', short: 'Indonesian list', status: 'claimed' },
  { id: 'us-iran-2020', figure: 'one-us-state-2020', short: 'One US state', status: 'charged' },
  {
    id: 'us-illinois-2016',
    figure: 'illinois-2016',
    short: 'Illinois board',
    status: 'established',
  },
];

/** Groups by cause, in the order in which they are read. */
export const CAUSES = [
  { cause: 'exposure', title: 'Left open or published by mistake', word: 'left open', role: 'context' },
  { cause: 'posted', title: 'Posted or offered by someone unknown', word: 'posted', role: 'activity' },
  { cause: 'intrusion', title: 'Broken into or scraped', word: 'intrusion', role: 'activity' },
  { cause: 'theft', title: 'Lost or stolen', word: 'theft', role: 'activity' },
] as const;
export type Cause = (typeof CAUSES)[number]['cause'];
