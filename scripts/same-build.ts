/**
 * Build the built site once more elsewhere and compare: a program of its own, so that other tests can run beside it. Part of `npm test`. It is
 * told the time zone and the language that the site was built in by its own: it prints them as those of the first build.
 */
import { buildTheSameElsewhere } from '../tests/same-build/same-build.ts';

try {
  buildTheSameElsewhere('dist');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
