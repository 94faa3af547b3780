/** A written answer by its letters and digits alone: without case, accents, spaces, hyphens and stops. Pure. */
export const plainForm = (written: string): string =>
  written
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether somebody wrote one of the answers that are accepted. */
export const isSameAnswer = (written: string, accept: readonly string[]): boolean =>
  accept.some((each) => plainForm(each) === plainForm(written));
