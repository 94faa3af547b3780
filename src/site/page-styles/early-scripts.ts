/** Scripts written in a page, and the modules it names. */
const INLINE = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;
const MODULE = /<script type="module" src="([^"]+)"/g;
/** What a built module imports without being asked. */
const IMPORT = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

const namesIn = (text: string, names: RegExp): string[] =>
  [...text.matchAll(names)].map(([, name = '']) => name);

/**
 * The code that runs as soon as a built page is there: written in it, in its modules, and in what they import.
 * @param read a built file by its address, which begins with the base path
 */
export function earlyScripts(html: string, read: (address: string) => string): string {
  const seen = new Map<string, string>();
  const follow = (address: string): void => {
    if (seen.has(address)) return;
    const code = read(address);
    seen.set(address, code);
    for (const next of namesIn(code, IMPORT)) follow(new URL(next, `http://site${address}`).pathname);
  };
  for (const address of namesIn(html, MODULE)) follow(address);
  return [...namesIn(html, INLINE), ...seen.values()].join('\n');
}
