import { z } from 'astro/zod';

/** Front matter of a chapter in `content/story`. */
export const chapter = z.strictObject({
  title: z.string(),
  /** Short name for the contents and the progress bar. */
  nav: z.string().max(24),
  /** The plain version: two or three sentences that a twelve-year-old can follow. */
  inShort: z.string(),
});

/** Front matter of `content/opening/opening.mdx`: the first screen. */
export const opening = z.strictObject({
  title: z.string(),
  lede: z.string(),
  /** Day of the last change a reader would notice. */
  updated: z.iso.date(),
});

/** A chart's words in `content/charts`. Tokens such as `{span:from,to}` are filled from the data. */
export const chartText = z.strictObject({
  title: z.string(),
  takeaway: z.string(),
  /** The plain version of the takeaway: two or three sentences that a twelve-year-old can follow. */
  inShort: z.string(),
  howToRead: z.string(),
  notes: z.array(z.string()).default([]),
});

/** A word that explains itself, in `content/glossary`. */
export const term = z.strictObject({ term: z.string(), short: z.string() });

/** Kinds of change a reader should know of: it was wrong, it was unclear, it is new. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'update'] as const;

/** It is a heading, a line of a list and the title of an entry in a feed. */
export const CORRECTION_TITLE_MOST = 100;

const words = z.string().trim().min(1, 'a few words');

/** A change a reader should know of, in `content/corrections`: what it was, which pages it touched, and, unless it is only new, what they said and say now. */
export const correction = z
  .strictObject({
    date: z.iso.date({ error: "a day in quotes: '2026-12-03'" }),
    kind: z.enum(CORRECTION_KINDS),
    title: words.max(CORRECTION_TITLE_MOST, `at most ${String(CORRECTION_TITLE_MOST)} characters`),
    pages: z.array(z.string().startsWith('/')).min(1),
    /** The words, or the row, as they stood. */
    said: words.optional(),
    /** The same as it stands now. */
    says: words.optional(),
  })
  .superRefine(({ kind, said, says }, context) => {
    const wrong = (field: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    if (kind === 'update') {
      const field = said === undefined ? 'says' : 'said';
      if (said ?? says)
        wrong(field, 'nothing for an update: nothing was wrong; if something was, its kind is correction');
      return;
    }
    if (said === undefined) wrong('said', `what it said before: a ${kind} says what was wrong or unclear`);
    if (says === undefined) wrong('says', `what it says now: a ${kind} says what is right`);
    if (said && said === says) wrong('says', 'words other than those of said: else nothing has changed');
  });
