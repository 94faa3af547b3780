import type { Durations } from '../../scripts/test-report.ts';
import type { Commit } from '../../src/site/made-of/commit.ts';
import { LIMITS } from './budgets.ts';
import type { Figure } from './figure.ts';

/** Where `npm test` writes down how long it took, and of what. */
export const DURATIONS = 'test-results/duration.json';

const WHAT = { what: 'tests, 2 cores', unit: 's', limit: LIMITS.tests } as const;

const short = (id: string): string => id.slice(0, 10);

/**
 * The time of the last `npm test` as a figure. One of another commit than the project stands at, or of one that is not known, is
 * nobody’s measure of this one. Pure.
 * @param told text of the file; undefined where there is none
 * @param now the commit that is measured
 */
export function testsFigure(told: string | undefined, now: Pick<Commit, 'id'>): Figure {
  const unknown = (note: string): Figure => ({ ...WHAT, value: undefined, note });
  if (told === undefined) return unknown(`${DURATIONS} is not there: \`npm test\` has not run here`);
  const { day, commit, changed, seconds } = JSON.parse(told) as Partial<Durations>;
  if (day === undefined || commit === undefined || seconds === undefined)
    return unknown(`${DURATIONS} does not say of which commit and day it is`);
  const ran = `run on ${day} at commit ${short(commit)}${changed ? ' with files changed' : ''}`;
  if (commit !== now.id) return unknown(`${ran}; this is ${short(now.id)}`);
  if (commit === 'unknown') return unknown(`${ran}, so it may have been another`);
  return { ...WHAT, value: Math.round(seconds), note: ran };
}
