/** The latest day (YYYY-MM-DD) on which any of the sources was checked again, or undefined when none was. */
export function lastVerified(sources: readonly { readonly verified: string }[]): string | undefined {
  return sources.reduce<string | undefined>(
    (latest, { verified }) => (verified > (latest ?? '') ? verified : latest),
    undefined,
  );
}
