import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/teach/lesson-body.ts';
import { DECKS, plain } from './site.ts';

const lessonOf = (file: string): string => file.split('/')[1] ?? '';
const ownSlides = (lesson: string) => {
  const file = `content/lessons/${lesson}.mdx`;
  const [, , body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  return outlineOf(file, body).activities.map(({ slides }) => slides);
};

test('every lesson has slides', () => {
  expect(DECKS.length).toBeGreaterThanOrEqual(5);
});

describe.each(DECKS)('$address, without script', ({ $, file, address }) => {
  const activities = ownSlides(lessonOf(file));
  const written = activities.flat();
  const slides = $('main > .slide').toArray();

  test('has every slide of the lesson in its order, between the one of the plan and the one of the sources', () => {
    expect(slides.map((slide) => $(slide).attr('id'))).toEqual([
      'this-lesson',
      ...written.map(({ id }) => id),
      'where-the-facts-come-from',
    ]);
    expect(
      $('main h2')
        .toArray()
        .map((heading) => plain($(heading).text())),
    ).toEqual([...written.map(({ title }) => title), 'Where the facts come from']);
  });

  test('begins with whom it is for, how long it takes and what pupils can do afterwards', () => {
    const first = $('#this-lesson');
    expect(first.find('h1')).toHaveLength(1);
    expect(plain(first.text())).toMatch(/Ages \d+–\d+ · \d+ minutes/);
    expect(
      first
        .find('li')
        .toArray()
        .map((item) => $(item).text())
        .filter((text) => !text.startsWith('I can ')),
    ).toEqual([]);
  });

  test('says on the first slide of each activity which part it is and how long, and on no other', () => {
    const told = slides.filter((slide) => $(slide).find('.words > .part').length > 0);
    expect(told.map((slide) => $(slide).attr('id'))).toEqual(activities.map(([first]) => first?.id));
    for (const slide of told)
      expect(plain($(slide).find('.part').text())).toMatch(/^(Starter|Main|Plenary) · \d+ minutes?$/);
  });

  test('has the notes of every slide under it, folded, and none on it', () => {
    for (const { id } of written) {
      const notes = $(`[id="${id}"] > details.notes`);
      expect(notes, id).toHaveLength(1);
      expect(plain(notes.text()).length, id).toBeGreaterThan(80);
      expect($(`[id="${id}"] .face .notes`), id).toHaveLength(0);
    }
  });

  test('gives every reveal the address of its step', () => {
    for (const { id, reveals, chart } of written) {
      expect($(`[id="${id}"] .reveal`), id).toHaveLength(reveals);
      if (chart === undefined)
        expect(
          $(`[id="${id}"] .reveal`)
            .toArray()
            .map((reveal) => $(reveal).attr('id')),
        ).toEqual(Array.from({ length: reveals }, (_, index) => `${id}.${String(index + 2)}`));
      else expect($(`[id="${id}"] [id="${id}.${String(reveals + 3)}"]`), id).toHaveLength(1);
    }
  });

  test('shows each chart with its title, its sources and what it says in words, live and for paper', () => {
    const charts = written.filter(({ chart }) => chart);
    expect($('[data-chart]')).toHaveLength(charts.length);
    for (const { id, chart = '' } of charts) {
      const figure = $(`[id="${id}"] [data-chart="${chart}"]`);
      expect(figure.find('astro-island'), id).toHaveLength(1);
      expect(plain(figure.find('.chart-summary').text()).length, id).toBeGreaterThan(80);
      expect(figure.find('img.print-only').attr('src'), id).toMatch(/\/charts\/[\w-]+\/paper\.svg$/);
      expect(plain($(`[id="${id}-chart"]`).text()), id).toMatch(/\w/);
      expect(plain($(`[id="${id}"] .source`).text()), id).toMatch(/^Sources: \w/);
    }
  });

  test('ends with who says what is told, and the address of the lesson', () => {
    const last = $('#where-the-facts-come-from');
    expect(last.find('dt').length).toBeGreaterThan(1);
    expect(
      last
        .find('dd')
        .toArray()
        .filter((one) => plain($(one).text()) === ''),
    ).toEqual([]);
    expect(last.find('a').last().attr('href')).toBe(address.replace(/slides\/$/, ''));
  });
});
