import { getEntry, render } from 'astro:content';

/**
 * A lesson's body: as a component that each surface gives its own parts to, and as it is written.
 * @throws Error when the lesson has no file
 */
export async function renderLesson(id: string) {
  const entry = await getEntry('lessons', id);
  if (!entry) throw new Error(`content/lessons/${id}.mdx is missing`);
  const { Content } = await render(entry);
  return { Content, body: entry.body ?? '' };
}
