import type { RowUse } from './row-uses.ts';

/** What a row of each table is called. */
export const ROW_WORDS: Readonly<Record<RowUse['table'], string>> = {
  wordings: 'statement compared',
  relations: 'relation',
  organisations: 'organisation',
  people: 'person',
};
