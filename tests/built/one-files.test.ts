import { describe, expect, test } from 'vitest';
import { fetchedBy } from '../../src/surfaces/pinned/fetched.ts';
import { loadLessons } from '../../src/teach/lessons.ts';
import { HEAVIEST } from '../../src/teach/one-file/one-files.ts';
import { FILES, ONE_FILES, plain, readBytes } from './site.ts';

test('each lesson has its one file, and the page that it was made of is not in the site', () => {
  expect(ONE_FILES.map(({ file }) => file).sort()).toEqual(
    loadLessons()
      .map(({ id }) => `teach/${id}/files/${id}.html`)
      .sort(),
  );
  expect([...FILES].filter((file) => file.includes('/one-file/'))).toEqual([]);
});

describe.each(loadLessons())('the one file of $id', (lesson) => {
  const page = ONE_FILES.find(({ file }) => file === `teach/${lesson.id}/files/${lesson.id}.html`);
  if (!page) throw new Error(`${lesson.id} has no file`);
  const { $, html } = page;

  test('weighs no more than a school’s mail takes', () => {
    expect(HEAVIEST).toBe(1_500_000);
    expect(readBytes(page.file).length).toBeLessThanOrEqual(HEAVIEST);
  });

  test('asks for nothing, and may ask for nothing', () => {
    expect(fetchedBy(html)).toEqual([]);
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toContain("default-src 'none'");
    expect($('script[src], script[type="module"], astro-island')).toHaveLength(0);
  });

  test('holds the chapters, every slide, every question and the answers', () => {
    expect(
      $('.chapter')
        .toArray()
        .map((each) => $(each).attr('id')),
    ).toEqual(lesson.chapters);
    const titles = $('.deck .slide h2')
      .toArray()
      .map((each) => plain($(each).text()));
    expect(titles).toEqual(expect.arrayContaining(lesson.slides.map(({ title }) => title)));
    expect($('[data-quiz] [data-question]')).toHaveLength(lesson.quiz.length);
    expect($('#answers .question')).toHaveLength(lesson.quiz.length);
    const tasks = lesson.activities.flatMap((activity) => activity.tasks);
    expect($('#answers .task')).toHaveLength(tasks.length);
  });

  test('has every chart of its slides as one that can be made live', () => {
    const live = new Set(
      $('[data-island]')
        .toArray()
        .map((each) => $(each).attr('data-island')),
    );
    for (const { chart } of lesson.slides) if (chart) expect(live).toContain(chart);
  });
});
