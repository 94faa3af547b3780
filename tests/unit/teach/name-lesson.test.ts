import { expect, test } from 'vitest';
import { withLesson } from '../../../src/teach/name-lesson.ts';

test('activities, slides and tasks are told which lesson they are of, and nothing else is', () => {
  const mdx =
    '<Activity id="a">\n<Slide title="One">\n<Notes>Tasks</Notes>\n</Slide>\n<Task title="Two">\n</Task>\n</Activity>';
  expect(withLesson(mdx, 'how-sure')).toBe(
    '<Activity lesson="how-sure" id="a">\n<Slide lesson="how-sure" title="One">\n<Notes>Tasks</Notes>\n</Slide>\n<Task lesson="how-sure" title="Two">\n</Task>\n</Activity>',
  );
});
