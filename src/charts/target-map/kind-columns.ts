import type { Target } from '../../data/dataset.ts';

type Kind = Target['kind'];

/** The kinds of target in a few columns that a reader can hold in mind: the register’s heads, from left to right. */
export interface KindColumn {
  readonly id: string;
  /** Head of the column, on a line of its own. */
  readonly head: string;
  /** The same said in full, for readers of the list. */
  readonly label: string;
  readonly kinds: readonly Kind[];
}

export const KIND_COLUMNS: readonly KindColumn[] = [
  {
    id: 'politics',
    head: 'Parliament, elections',
    label: 'Parliaments, lawmakers, campaigns and election bodies',
    kinds: ['electoral-body', 'parliament', 'legislators', 'campaign'],
  },
  { id: 'government', head: 'Government', label: 'Government bodies and officials', kinds: ['government'] },
  {
    id: 'companies',
    head: 'Companies',
    label: 'Companies and infrastructure',
    kinds: ['company', 'infrastructure'],
  },
  { id: 'critics', head: 'Critics, media', label: 'Critics and journalists', kinds: ['dissidents', 'media'] },
  { id: 'not-stated', head: 'Not stated', label: 'Not stated', kinds: ['not-stated'] },
];

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  'electoral-body': 'Election body',
  parliament: 'Parliament',
  legislators: 'Lawmakers',
  government: 'Government',
  campaign: 'Campaign',
  company: 'Company',
  infrastructure: 'Infrastructure',
  media: 'Journalists',
  dissidents: 'Critics',
  'not-stated': 'Not stated',
};

/** Index of the column a kind stands in. */
export const columnOf = (kind: Kind): number => KIND_COLUMNS.findIndex(({ kinds }) => kinds.includes(kind));
