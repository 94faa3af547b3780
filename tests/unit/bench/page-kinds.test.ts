import { expect, test } from 'vitest';
import { addressOf, kindOf, kindsOf } from '../../bench/page-kinds.ts';

test.each([
  ['index.html', '/', 'story'],
  ['charts/index.html', '/charts/', 'gallery'],
  ['charts/a-chart/index.html', '/charts/a-chart/', 'chart page'],
  ['embed/a-chart/index.html', '/embed/a-chart/', 'embed'],
  ['teach/a-lesson/index.html', '/teach/a-lesson/', 'lesson plan'],
  ['teach/a-lesson/slides/index.html', '/teach/a-lesson/slides/', 'slides'],
  ['teach/a-lesson/files/a-lesson.html', '/teach/a-lesson/files/a-lesson.html', 'lesson in one file'],
  ['claims/a-claim/index.html', '/claims/a-claim/', 'claim page'],
  ['pinned/a-chart/2026-11-23/index.html', '/pinned/a-chart/2026-11-23/', 'frozen copy'],
  ['offline/index.html', '/offline/', 'saved pages'],
  ['404.html', '/404.html', 'no such page'],
  ['anything-new/index.html', '/anything-new/', 'plain page'],
])('%s is at %s, and is a %s', (file, address, name) => {
  expect(addressOf(file)).toBe(address);
  expect(kindOf(address).name).toBe(name);
});

test('a page of no kind is refused, and the message says where limits are', () => {
  expect(() => kindOf('/a/b/c/d/')).toThrow(/tests\/bench\/budgets\.ts/);
});

test('pages are put together by kind, in the order of the table', () => {
  const kinds = kindsOf(['charts/b/index.html', 'about/index.html', 'index.html', 'charts/a/index.html']);
  expect(kinds.map(({ name, files }) => [name, files])).toEqual([
    ['story', ['index.html']],
    ['chart page', ['charts/a/index.html', 'charts/b/index.html']],
    ['plain page', ['about/index.html']],
  ]);
});
