import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lesson } from './data/schema/lesson.ts';
import { chapter, chartText, opening, term } from './data/schema/documents.ts';

export const collections = {
  story: defineCollection({ loader: glob({ base: './content/story', pattern: '*.mdx' }), schema: chapter }),
  lessons: defineCollection({
    loader: glob({ base: './content/lessons', pattern: '*.mdx' }),
    schema: lesson,
  }),
  opening: defineCollection({
    loader: glob({ base: './content/opening', pattern: '*.mdx' }),
    schema: opening,
  }),
  charts: defineCollection({
    loader: glob({ base: './content/charts', pattern: '*.yaml' }),
    schema: chartText,
  }),
  glossary: defineCollection({ loader: glob({ base: './content/glossary', pattern: '*.md' }), schema: term }),
};
