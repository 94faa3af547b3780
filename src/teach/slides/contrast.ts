/** Looks of the deck in their order: as the site, then two for weak projectors and bright rooms. */
const LOOKS = [
  { contrast: undefined, said: 'Usual colours' },
  { contrast: 'black-on-white', said: 'Black on white' },
  { contrast: 'white-on-black', said: 'White on black' },
] as const;

/** Turn to the next look. @returns what to say of it */
export function turnContrast(): string {
  const { dataset } = document.documentElement;
  const now = LOOKS.findIndex(({ contrast }) => contrast === dataset['contrast']);
  const next = LOOKS[(now + 1) % LOOKS.length] ?? LOOKS[0];
  if (next.contrast) dataset['contrast'] = next.contrast;
  else delete dataset['contrast'];
  return next.said;
}
