import type { Plugin } from 'vite';

const LESSON = /\/content\/lessons\/([a-z0-9-]+)\.mdx$/;
const TAGS = /<(Activity|Slide|Task)\b/g;

/** Tell each activity, slide and task which lesson it is of: `<Slide title="…">` → `<Slide lesson="how-sure" title="…">`. Pure. */
export const withLesson = (mdx: string, lesson: string): string =>
  mdx.replace(TAGS, (tag) => `${tag} lesson="${lesson}"`);

/** Does so in every lesson before it is compiled, because a component of a chapter or lesson knows only its own attributes. */
export function nameLessons(): Plugin {
  return {
    name: 'name-lessons',
    enforce: 'pre',
    transform: {
      order: 'pre',
      filter: { id: LESSON },
      handler: (mdx, id) => withLesson(mdx, LESSON.exec(id)?.[1] ?? ''),
    },
  };
}
