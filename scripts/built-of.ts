import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitOf, type Commit } from '../src/site/made-of/commit.ts';

/** What a built site says of the files it was built from, in its `version.json`. */
interface Built {
  readonly commit: string;
  /** They differed from that commit. */
  readonly changed: boolean;
}

const short = (id: string): string => id.slice(0, 10);

/**
 * Why a built site cannot be of the project as it stands; nothing when it can be. Files changed since it was built are not known of:
 * whoever changes files builds. Pure.
 */
export function staleness(built: Built, now: Commit): string | undefined {
  if (built.commit !== now.id)
    return `it was built from commit ${short(built.commit)}, and this is ${short(now.id)}`;
  if (built.changed && !now.changed)
    return `it was built from changed files, and there are none: this is commit ${short(now.id)} as it was made`;
  return undefined;
}

/** Why the built site in a folder is not of the project in another, in words; nothing when it can be. */
export function staleBuild(dist: string, project: string): string | undefined {
  const file = join(dist, 'version.json');
  if (!existsSync(file)) return 'it does not say what it was built from';
  return staleness(JSON.parse(readFileSync(file, 'utf8')) as Built, commitOf(project));
}
