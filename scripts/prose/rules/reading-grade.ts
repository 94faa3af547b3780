import { readingGrade } from '../grade.ts';
import type { Known } from '../known.ts';
import type { Passage, ProseFile } from '../passage.ts';
import { withoutQuotations } from '../patterns.ts';
import type { FileRule, Finding } from '../rule.ts';

interface Measured {
  readonly what: string;
  readonly most: number;
  readonly text: string;
  readonly passage: Passage;
}

const PLAIN = 7;
const FULL = 9;
const SENTENCE_END = /[.:!?]”?$/u;

/** Texts of one file that are measured, each with its limit. A list of cells or short lines is no prose and has no grade. */
function measuredIn({ passages }: ProseFile): Measured[] {
  const one = (fields: readonly string[], what: string, most: number): Measured[] =>
    passages
      .filter(({ field }) => fields.includes(field))
      .map((passage) => ({ what, most, text: passage.text, passage }));
  const all = (what: string, most: number): Measured[] => {
    const body = passages.filter(({ field, text }) => field === 'body' && SENTENCE_END.test(text.trim()));
    const [passage] = body;
    return passage
      ? [{ what, most, text: body.map(({ text }) => withoutQuotations(text)).join('\n'), passage }]
      : [];
  };
  const kind = passages[0]?.kind;
  if (kind === 'opening') return one(['lede'], 'the lede', PLAIN);
  if (kind === 'chapter') return [...one(['inShort'], 'the “In short”', PLAIN), ...all('the chapter', FULL)];
  if (kind === 'chart')
    return [...one(['inShort'], 'the “In short”', PLAIN), ...one(['takeaway'], 'the takeaway', FULL)];
  if (kind === 'lesson') return all('the lesson', FULL);
  return [];
}

function look({ what, most, text, passage }: Measured, { names }: Known): Finding[] {
  const grade = readingGrade(text, names);
  if (grade <= most) return [];
  return [
    {
      found: `${what} reads at grade ${grade.toFixed(1)}`,
      mend: `bring it to grade ${String(most)} or lower, names and quotations not counted: split the longest sentence, and put short words for long ones`,
      at: passage.sourceAt(0) ?? 0,
    },
  ];
}

const HARD =
  'Unauthorised individuals subsequently appropriated considerable quantities of organisational correspondence.';

export const gradeOfReading: FileRule = {
  name: 'reading-grade',
  forbids: `A text is too hard to read: an “In short” and the lede above US grade ${String(PLAIN)}, a chapter, a chart’s takeaway and a lesson above ${String(FULL)}.`,
  why: 'The site is for general readers; names, dates, figures and quotations do not count.',
  lookAtFile: (file, known) => measuredIn(file).flatMap((each) => look(each, known)),
  passes: [
    { text: 'The list was in reach. Nobody knew.' },
    { text: 'A man came in. He took a list.', field: 'inShort' },
    { text: 'The National Cyber Security Centre said no.', field: 'takeaway', kind: 'chart' },
    { text: `“${HARD}” That is what they wrote.` },
  ],
  fails: [
    { text: HARD },
    { text: HARD, field: 'inShort' },
    { text: HARD, field: 'takeaway', kind: 'chart' },
    { text: HARD, field: 'lede', kind: 'opening' },
    { text: HARD, kind: 'lesson' },
  ],
};
