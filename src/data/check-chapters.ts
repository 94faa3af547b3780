import { suggest, type Problem } from './content-error.ts';
import type { CsvRow } from './csv.ts';
import { mendId } from './mend-id.ts';

/** A chapter by its name without the number: which differences it marks, and in which file and lines. */
export interface Marking {
  readonly file: string;
  readonly marks: readonly { readonly id: string; readonly line: number }[];
}

const FILE = 'content/data/differences.csv';
const MARK = /<Differs\s+id="([^"]*)"/g;

/** Which differences a chapter marks, by its text. */
export const marksIn = (text: string): Marking['marks'] =>
  [...text.matchAll(MARK)].map((match) => ({
    id: match[1] ?? '',
    line: text.slice(0, match.index).split('\n').length,
  }));

/** Chapters that a row lists and that are not there, or do not mark the difference. */
function unmarked({ line, cells }: CsvRow, chapters: ReadonlyMap<string, Marking>): Problem[] {
  const { id = '', chapters: listed = '' } = cells;
  const problem = { file: FILE, row: line, field: 'chapters' };
  return listed.split(';').flatMap((found) => {
    const chapter = chapters.get(found);
    if (!chapter)
      return [
        {
          ...problem,
          found,
          allowed: `chapters of content/story, without their number: ${[...chapters.keys()].join(', ')}`,
          mend: suggest(found, chapters.keys(), 'content/story'),
        },
      ];
    if (chapter.marks.some((mark) => mark.id === id)) return [];
    return [
      {
        ...problem,
        found,
        allowed: `chapters that hold <Differs id="${id}" />`,
        mend: `put <Differs id="${id}" /> where ${chapter.file} meets the difference, or take ${found} out of chapters`,
      },
    ];
  });
}

/** Marks of a chapter that no row has, or whose row does not list the chapter. */
function unlisted(name: string, { file, marks }: Marking, rows: ReadonlyMap<string, CsvRow>): Problem[] {
  return marks.flatMap(({ id, line }) => {
    const row = rows.get(id);
    const problem = { file, row: line, field: '<Differs id>', found: id };
    if (!row)
      return [{ ...problem, allowed: `an id in ${FILE}`, mend: mendId('differences', id, rows.keys()) }];
    if (row.cells['chapters']?.split(';').includes(name)) return [];
    return [
      {
        ...problem,
        allowed: `differences whose row lists ${name} in chapters`,
        mend: `add ${name} to chapters in row ${String(row.line)} of ${FILE}, or take the mark out of the chapter`,
      },
    ];
  });
}

/** The chapters that the rows of differences list, held against the marks that the chapters hold. Pure. */
export function checkChapters(
  differences: readonly CsvRow[],
  chapters: ReadonlyMap<string, Marking>,
): Problem[] {
  const rows = new Map(differences.map((row) => [row.cells['id'] ?? '', row]));
  return [
    ...differences.flatMap((row) => unmarked(row, chapters)),
    ...[...chapters].flatMap(([name, marking]) => unlisted(name, marking, rows)),
  ];
}
