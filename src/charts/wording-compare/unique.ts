/** Each once, in order of first use. */
export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
