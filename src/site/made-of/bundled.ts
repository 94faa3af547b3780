import type { Rolldown } from 'vite';

/** A package of which a part stands in a bundle, as Vite’s `build.license` writes it. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly identifier?: string;
  /** The words of its licence. */
  readonly text?: string;
}

/** The file a bundle of code for readers lists its packages in; for `build.license.fileName`. It is taken out when it has been read. Vite’s own folder for such files, `.vite`, Astro empties before. */
export const BUNDLED_FILE = 'bundled-packages.json';

const noted: Bundled[] = [];

/**
 * Note the packages of a bundle that is made beside the site’s own, with `build.license` set to write `BUNDLED_FILE`.
 * @throws Error when it was not: what readers get would not be known
 */
export function noteBundled(output: Rolldown.RolldownOutput['output']): void {
  const list = output.find(({ fileName }) => fileName === BUNDLED_FILE);
  if (list?.type !== 'asset')
    throw new Error(
      `A bundle for readers must list its packages: set build.license.fileName to ${BUNDLED_FILE}.`,
    );
  noted.push(...(JSON.parse(Buffer.from(list.source).toString()) as Bundled[]));
}

export const notedBundled = (): readonly Bundled[] => noted;
