import { describe, expect, test } from 'vitest';
import { freshnessWords, rowVerified } from '../../src/data/freshness.ts';
import { loadDataset } from '../../src/data/load.ts';
import { loadLessons } from '../../src/teach/lessons.ts';
import { FILES, pageAt, plain, readText, SITE, BASE } from './site.ts';

const dataset = loadDataset();
const lessons = loadLessons();

test('there are five lessons, and the list names each with what tells whether it fits', () => {
  const { $ } = pageAt('/teach/');
  const listed = $('.lessons > li')
    .toArray()
    .map((item) => plain($(item).text()));
  expect(lessons).toHaveLength(5);
  expect(listed).toHaveLength(lessons.length);
  for (const [index, { title, ages, minutes, summary }] of lessons.entries())
    for (const said of [
      title,
      `Ages ${String(ages[0])}–${String(ages[1])}`,
      `${String(minutes)} minutes`,
      plain(summary),
    ])
      expect(listed[index]).toContain(said);
});

describe.each(lessons)('the plan of $id', (lesson) => {
  const { $ } = pageAt(`/teach/${lesson.id}/`);
  const said = plain($('main').text());

  test('says what a teacher needs before the lesson', () => {
    const needed = [
      ...lesson.objectives,
      ...lesson.success,
      ...lesson.discussion,
      lesson.before,
      lesson.fair,
      lesson.support,
      lesson.stretch,
      lesson.homework,
      lesson.version,
    ];
    expect(needed.filter((each) => !said.includes(plain(each)))).toEqual([]);
  });

  test('gives each activity its minutes, its needs and a low-tech alternative', () => {
    for (const { id, title, minutes, lowTech, resources } of lesson.activities) {
      const activity = plain($(`#${id}`).text());
      for (const each of [title, `${String(minutes)} minutes`, lowTech, ...resources])
        expect(activity).toContain(plain(each));
    }
  });

  test('shows each slide and names each task, in order', () => {
    const slides = $('.plan-slide h4')
      .toArray()
      .map((heading) => plain($(heading).text()));
    expect(slides).toEqual(lesson.slides.map(({ title }, index) => `${String(index + 1)} ${title}`));
    const tasks = $('.plan-task')
      .toArray()
      .map((task) => plain($(task).text()));
    const titles = lesson.activities.flatMap((activity) => activity.tasks.map(({ title }) => title));
    expect(tasks).toEqual(
      titles.map((title, index) => `Task ${String(index + 1)} on the worksheet: ${title}`),
    );
  });

  test('links to curricula, and says how well each link was checked', () => {
    for (const id of lesson.curriculum) {
      const { statement, framework, url, verified } = dataset.curriculumLink(id);
      expect(said).toContain(plain(statement));
      expect(said).toContain(plain(framework));
      expect($(`a[href="${url}"]`).length).toBeGreaterThan(0);
      if (!verified) expect(said).toContain('From memory, not yet checked');
    }
  });

  test('lists every claim that it rests on, with who says it and when it was last verified', () => {
    const listed = $('#claims + details').text();
    for (const id of lesson.claims) {
      const claim = dataset.claim(id);
      expect(plain(listed)).toContain(plain(claim.statement));
      expect(plain(listed)).toContain(freshnessWords(rowVerified(claim, dataset)));
    }
  });

  test('describes itself as a learning resource', () => {
    const { '@graph': nodes } = JSON.parse($('script[type="application/ld+json"]').text()) as {
      '@graph': Record<string, unknown>[];
    };
    const data = nodes.find((node) => node['@type'] === 'LearningResource') ?? {};
    expect(data).toMatchObject({
      '@type': 'LearningResource',
      url: `${SITE}${BASE}teach/${lesson.id}/`,
      name: lesson.title,
      timeRequired: `PT${String(lesson.minutes)}M`,
      typicalAgeRange: lesson.ages.join('-'),
      teaches: lesson.objectives,
    });
    const alignments = data['educationalAlignment'] as { targetUrl: string; educationalFramework: string }[];
    expect(alignments.map(({ targetUrl }) => targetUrl)).toEqual(
      lesson.curriculum.map((id) => dataset.curriculumLink(id).url),
    );
  });

  test('has its code to point a camera at, and plain links to hand it on', () => {
    expect(FILES.has(`teach/${lesson.id}/qr.svg`)).toBe(true);
    expect(readText(`teach/${lesson.id}/qr.svg`)).toContain('<svg');
    const url = encodeURIComponent(`${SITE}${BASE}teach/${lesson.id}/`);
    const links = $('.share a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    for (const host of ['https://classroom.google.com/share?url=', 'https://teams.microsoft.com/share?href='])
      expect(links.some((href) => href.startsWith(host + url))).toBe(true);
  });
});

test('every chart has its code too', () => {
  const charts = [...FILES].flatMap((file) => /^charts\/([\w-]+)\/index\.html$/.exec(file)?.[1] ?? []);
  expect(charts.length).toBeGreaterThanOrEqual(10);
  expect(charts.filter((id) => !FILES.has(`charts/${id}/qr.svg`))).toEqual([]);
});
