import { z } from 'astro/zod';

/** Front matter of a chapter in `content/story`. */
export const chapter = z.strictObject({
  title: z.string(),
  /** Short name for the contents and the progress bar. */
  nav: z.string().max(24),
  inShort: z.string(),
});

/** A chart's words in `content/charts`. Tokens such as `{span:from,to}` are filled from the data. */
export const chartText = z.strictObject({
  title: z.string(),
  takeaway: z.string(),
  howToRead: z.string(),
  notes: z.array(z.string()).default([]),
  /** Named stretches of a timeline, from one event to another. */
  parts: z
    .array(z.strictObject({ id: z.string(), label: z.string(), from: z.string(), to: z.string() }))
    .default([]),
});

/** A word that explains itself, in `content/glossary`. */
export const term = z.strictObject({ term: z.string(), short: z.string() });
