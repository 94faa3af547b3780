import type { Change } from '../site/structured-data/changes.ts';
import { allCorrections, correctionAddress } from './all-corrections.ts';
import { changeWords, isMarked, touchesPage } from './corrections.ts';

/** What was corrected or clarified on a page or anything on it, newest first, as structured data says it. @param page without the base path */
export const changesOn = (page: string, site: URL | undefined): readonly Change[] =>
  allCorrections()
    .filter((each) => isMarked(each) && touchesPage(each, page))
    .map((each) => ({
      date: each.date,
      title: each.title,
      words: changeWords(each),
      url: correctionAddress(each, site),
    }));
