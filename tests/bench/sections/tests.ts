import { existsSync, readFileSync } from 'node:fs';
import { commitOf } from '../../../src/site/made-of/commit.ts';
import type { Figure } from '../figure.ts';
import { DURATIONS, testsFigure } from '../tests-figure.ts';

/** Seconds the last `npm test` of this commit took, as it wrote them down; the bench runs no test. */
export const run = (): Figure[] => [
  testsFigure(existsSync(DURATIONS) ? readFileSync(DURATIONS, 'utf8') : undefined, commitOf(process.cwd())),
];
