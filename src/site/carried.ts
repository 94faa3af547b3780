/**
 * The address of a link with what the page it stands on was asked to be. Only pages of the site are asked the same, not their files, and
 * what a link asks by itself it goes on asking.
 * @param address whole
 * @param site address of its first page
 * @param chosen keys and values of page-choice.ts
 */
export function carried(
  address: string,
  site: string,
  chosen: readonly (readonly [key: string, value: string])[],
): string {
  const url = new URL(address);
  if (!url.href.startsWith(site) || !url.pathname.endsWith('/')) return address;
  const missing = chosen.filter(([key]) => !url.searchParams.has(key));
  for (const [key, value] of missing) url.searchParams.set(key, value);
  return missing.length === 0 ? address : url.href;
}
