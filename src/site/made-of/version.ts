import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseNow } from '../../data/package/release.ts';
import { commitOf, type Commit } from './commit.ts';

/** What a built site says of itself, on `/about/`, in `/version.json` and in its bill of materials. */
export interface Version {
  /** Of the code, from `package.json`. */
  readonly version: string;
  readonly commit: Commit;
  /** Of the data; `+changed` where it is not the released one. */
  readonly data: string;
}

const read = (folder: string): Version => {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { version, commit: commitOf(folder), data: releaseNow().version };
};

let known: Version | undefined;

/** The version of this project, read once a build. */
export const versionNow = (): Version => (known ??= read(process.cwd()));
