/** Questions that readers ask in words of their own, and what answers them, by its address. A test holds that each is there. Keep it short. */
export const ASKED: Readonly<Record<`/${string}`, string>> = {
  '/claims/files-taken-unknown/': 'Was my data stolen?',
  '/claims/ico-no-misuse-found/': 'Was my data stolen?',
};
