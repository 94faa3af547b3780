import type { Claim, Dataset } from '../data/dataset.ts';
import { isOurs } from './said-by.ts';

/** The claim that the charges of the APT31 case are one indictment: what answers it answers each of them. */
const INDICTMENT = 'indictment-unsealed';

/** What stands for and against a claim: no claim is in two of the lists. */
export interface Disputes {
  /** They dispute it or tell it differently; of a comparison of this site, they show it. */
  readonly by: readonly Claim[];
  /** It disputes them or tells them differently, and they do not answer it. */
  readonly of: readonly Claim[];
  /** Comparisons of this site with reports that told it another way. */
  readonly reports: readonly Claim[];
  /** Replies to the indictment that a charge is part of: to all of it, not to this charge. */
  readonly whole: readonly Claim[];
}

/** A charge of the APT31 case has no other indictment, so the group and the status find it. */
const isOfIndictment = ({ id, status, actors }: Claim): boolean =>
  status === 'charged' && actors.includes('apt31') && id !== INDICTMENT;

/** Both sides of each dispute, whichever row names it. Pure. */
export function disputesOf(claim: Claim, dataset: Dataset): Disputes {
  const answers = claim.disputed_by.map((id) => dataset.claim(id));
  const naming = dataset.claims.filter(
    ({ id, disputed_by }) => disputed_by.includes(claim.id) && !claim.disputed_by.includes(id),
  );
  if (isOurs(claim)) return { by: [...answers, ...naming], of: [], reports: [], whole: [] };
  const by = answers.filter((each) => !isOurs(each));
  const of = naming.filter((each) => !isOurs(each));
  const replies = isOfIndictment(claim)
    ? disputesOf(dataset.claim(INDICTMENT), dataset).by.filter(({ status }) => status === 'denied')
    : [];
  return {
    by,
    of,
    reports: [...answers, ...naming].filter(isOurs),
    whole: replies.filter((reply) => !by.includes(reply) && !of.includes(reply)),
  };
}

/** Whether anybody tells it otherwise, in whatever way. */
export const isContested = ({ by, of, reports, whole }: Disputes, differences: readonly unknown[]): boolean =>
  [by, of, reports, whole, differences].some(({ length }) => length > 0);
