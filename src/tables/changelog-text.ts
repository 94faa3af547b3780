import type { ChangelogEntry } from '../data/package/changelog.ts';

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${title}:`, ...items.map((each) => `- ${each}`), ''];

function entryText({ version, date, summary, added, changed, withdrawn }: ChangelogEntry): string {
  const gone = withdrawn.map(({ what, why, now }) => `${what}: ${why}${now ? ` See ${now}.` : ''}`);
  return [
    `## ${version} (${date})`,
    '',
    summary,
    '',
    ...list('Added', added),
    ...list('Changed', changed),
    ...list('Withdrawn', gone),
  ].join('\n');
}

/** The changelog as a text file, newest version first. Pure. */
export const changelogText = (entries: readonly ChangelogEntry[]): string =>
  `# Changes of the data\n\n${entries.map(entryText).join('\n')}`;
