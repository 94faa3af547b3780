import { releaseNow } from '../../data/package/release.ts';
import { allCorrections } from '../all-corrections.ts';
import { knownPages } from '../known-pages.ts';

/** What is cited as one thing: the data, and the pages that print it. */
export interface Edition {
  /** Of the data: the site has no other. */
  readonly version: string;
  /** YYYY-MM-DD: the newest day on which the data, the text or a correction changed. */
  readonly day: string;
}

/** The newest of some days; an empty one is none. Pure. */
const newestDay = (days: readonly string[]): string => days.toSorted().at(-1) ?? '';

const read = (): Edition => {
  const { version, entry } = releaseNow();
  return {
    version,
    day: newestDay([entry.date, knownPages().updated, ...allCorrections().map(({ date }) => date)]),
  };
};

let known: Edition | undefined;

/** The edition as it stands; read once a build. */
export function edition(): Edition {
  if (import.meta.env.DEV) return read();
  known ??= read();
  return known;
}

/** The edition of a thing, never older than the thing’s own day. */
export const editionOf = (day: string): Edition => ({
  ...edition(),
  day: newestDay([edition().day, day]),
});
