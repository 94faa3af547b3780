import type { Shipped } from './shipped.ts';

const RULE = '-'.repeat(78);

/** The terms of everything in the site that others made, for `/licences.txt`. Pure. */
export function licenceList(packages: readonly Shipped[], ours: string): string {
  const parts = packages.map(
    ({ name, version, licence, text }) =>
      `${name} ${version} (${licence})\n\n${text.replaceAll('\r\n', '\n').trim()}`,
  );
  return [
    `What this site is made of, and on which terms.\n\n${ours.trim()}`,
    `What follows is in the files of the site, made by others:\n\n${packages
      .map(({ name, version, licence }) => `${name} ${version} (${licence})`)
      .join('\n')}`,
    ...parts,
  ]
    .join(`\n\n${RULE}\n\n`)
    .concat('\n');
}
