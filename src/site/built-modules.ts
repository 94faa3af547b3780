/** What a built module imports without being asked. */
const IMPORT = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
/** What it imports once something happens. */
const LATER = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

const imported = (code: string, from: string, how: RegExp): string[] =>
  [...code.matchAll(how)].map(([, name = '']) => new URL(name, `http://site${from}`).pathname);

/** Addresses of what a built module imports later. */
export const importedLater = (code: string, address: string): string[] => imported(code, address, LATER);

/**
 * Built modules, everything they import, and what that imports, each once with its code, by their addresses.
 * @param read a built file by its address, which begins with the base path
 * @param andLater with what they import once something happens
 */
export function modulesFrom(
  addresses: readonly string[],
  read: (address: string) => string,
  andLater = false,
): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  const follow = (address: string): void => {
    if (seen.has(address)) return;
    const code = read(address);
    seen.set(address, code);
    for (const next of imported(code, address, IMPORT)) follow(next);
    if (andLater) for (const next of importedLater(code, address)) follow(next);
  };
  for (const address of addresses) follow(address);
  return seen;
}
