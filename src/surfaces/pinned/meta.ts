/** Names under which the head of a frozen copy says what it is a copy of. */
export const META = {
  chart: 'fortymillion:chart',
  /** YYYY-MM-DD */
  day: 'fortymillion:day',
  /** Of the site, as in package.json. */
  version: 'fortymillion:version',
  /** See digest.ts. */
  digest: 'fortymillion:digest',
  /** px: see `frozenHeight` in ../embed/frame-height.ts */
  height: 'fortymillion:height',
} as const;
