/**
 * Fonts by the first name of a stack, as files name them: few programs read fonts inside a picture, and the site's own fallbacks are known to
 * its pages only. What stands in is no wider than the font it stands in for: Times before Georgia.
 */
const STACKS: ReadonlyMap<string, string> = new Map(
  [
    'Newsreader, Times New Roman, Times, Georgia, serif',
    'Libre Franklin, Arial, Helvetica, sans-serif',
    'IBM Plex Mono, Menlo, Consolas, Courier New, monospace',
  ].map((stack) => [stack.split(',')[0] ?? '', stack] as const),
);

/** A `font-family` of the pages as files have it. */
export function stackOf(family: string): string {
  const first = (family.split(',')[0] ?? '').replaceAll(/['"]/g, '').trim();
  const stack = STACKS.get(first);
  if (stack === undefined) throw new Error(`no font stack for files begins with “${first}”`);
  return stack;
}
