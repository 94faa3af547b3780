/** On what terms text, charts, data and lessons may be used; said in every file, for files travel without their page. */
export const LICENCE = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
