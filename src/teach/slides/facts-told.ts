import { STATUSES, type Status } from '../../data/status.ts';
import { claimsUsed } from '../check-lesson.ts';

/** Who stands behind the facts of one status. */
export interface Told {
  readonly status: Status;
  /** In order of first use. */
  readonly speakers: readonly string[];
}

/** What is on paper only. */
const TASK = /<Task\b.*?<\/Task>/gs;

/**
 * Who says what slides and notes tell, by status. Pure.
 * @param body of a lesson, as it is written
 */
export function factsTold(
  body: string,
  claim: (id: string) => { readonly status: Status; readonly speaker: string },
): Told[] {
  const claims = claimsUsed(body.replaceAll(TASK, '')).map(claim);
  return STATUSES.map((status) => ({
    status,
    speakers: [...new Set(claims.filter((each) => each.status === status).map(({ speaker }) => speaker))],
  })).filter(({ speakers }) => speakers.length > 0);
}
