import type { AddressInfo } from 'node:net';
import { load } from 'cheerio';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { createSiteServer } from '../../scripts/site-server.ts';
import { loadDataset } from '../../src/data/load.ts';
import { builtSite } from '../../src/teach/built-site.ts';
import { lessonCartridge } from '../../src/teach/exports/lesson-cartridge.ts';
import { loadLessons } from '../../src/teach/lessons.ts';
import { textOf, unpacked } from '../fixtures/cartridges.ts';
import { manifestProblems } from '../fixtures/manifest-rules.ts';
import { qtiProblems } from '../fixtures/qti-rules.ts';
import { BASE, FILES, fileOf, PAGES, pageAt, plain, readBytes, readText, SITE } from './site.ts';

const HOME = `${SITE}${BASE}`;

/** Addresses of this site that lead to no file of it, or to no place in a page. */
const broken = (urls: readonly string[]): string[] =>
  urls.filter((url) => {
    const file = fileOf(url, '/');
    const place = new URL(url).hash.slice(1);
    if (file === undefined) return false;
    const page = PAGES.find((each) => each.file === file);
    return !FILES.has(file) || (place !== '' && page?.$(`[id="${place}"]`).length !== 1);
  });

describe.each(loadLessons().map((lesson) => ({ id: lesson.id, lesson })))(
  'the files of $id',
  ({ id, lesson }) => {
    const folder = `teach/${id}/files`;
    const gift = readText(`${folder}/${id}.gift.txt`);
    const cartridge = readBytes(`${folder}/${id}.imscc`);
    const files = unpacked(cartridge);
    const texts = Object.keys(files).filter((path) => typeof files[path] === 'string');

    test('hold the quiz as GIFT, which a public parser reads whole', () => {
      expect(parse(gift).filter(({ type }) => type !== 'Category')).toHaveLength(lesson.quiz.length);
    });

    test('hold a Common Cartridge that keeps the format’s rules', () => {
      expect(manifestProblems(files)).toEqual([]);
      expect(qtiProblems(textOf(files, 'quiz/quiz.xml'))).toEqual([]);
    });

    test('lead only to pages and places of this site that are there', () => {
      const said = [
        gift.replaceAll('\\', ' '),
        ...texts.map((path) => textOf(files, path).replaceAll('&lt;', ' ')),
      ];
      const urls = said.join('\n').match(/https?:[^\s"<>]+/g) ?? [];
      const own = [...new Set(urls)].filter((url) => url.startsWith(SITE));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((url) => !url.startsWith(HOME))).toEqual([]);
      expect(broken(own)).toEqual([]);
    });

    test('hold worksheet and answers with the words of their pages, apart from what only a screen shows', () => {
      for (const sheet of ['worksheet', 'answers']) {
        const $ = load(textOf(files, `${sheet}/${sheet}.html`));
        const page = pageAt(`/teach/${id}/${sheet}/`).$;
        const headings = page('main :is(h1, h2, h3)')
          .toArray()
          .map((each) => plain(page(each).text()));
        expect(headings.length).toBeGreaterThan(lesson.activities.length);
        expect(headings.filter((each) => !plain($('body').text()).includes(each))).toEqual([]);
        expect($('script, svg, link, iframe, form, button')).toHaveLength(0);
        expect($('img:not([alt])')).toHaveLength(0);
      }
    });

    test('are the same to the byte when they are made again', async () => {
      const again = await lessonCartridge(lesson, loadDataset(), builtSite('dist', HOME));
      expect(Buffer.compare(Buffer.from(again), cartridge)).toBe(0);
    });

    test('are served as what they are', async () => {
      const server = createSiteServer('dist', BASE).listen(0);
      try {
        const { port } = server.address() as AddressInfo;
        const typeOf = async (file: string): Promise<string | null> => {
          const { ok, headers } = await fetch(`http://localhost:${String(port)}${BASE}${folder}/${file}`);
          return ok ? headers.get('content-type') : null;
        };
        expect(await typeOf(`${id}.imscc`)).toBe('application/zip');
        expect(await typeOf(`${id}.gift.txt`)).toBe('text/plain; charset=utf-8');
      } finally {
        server.close();
      }
    });
  },
);
