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

/** A change a reader should know of, in `content/corrections`: what it was, and which pages it touched. */
export const correction = z.strictObject({
  date: z.iso.date({ error: "a day in quotes: '2026-12-03'" }),
  kind: z.enum(['correction', 'clarification', 'update']),
  title: z.string(),
  pages: z.array(z.string().startsWith('/')).min(1),
});
