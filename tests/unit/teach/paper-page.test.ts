import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { builtSite } from '../../../src/teach/built-site.ts';
import { lessonCartridge } from '../../../src/teach/exports/lesson-cartridge.ts';
import { paperPage } from '../../../src/teach/exports/paper/paper-page.ts';
import { printedStyles } from '../../../src/teach/exports/paper/printed-styles.ts';
import { loadLessons } from '../../../src/teach/lessons.ts';
import { textOf, unpacked } from '../../fixtures/cartridges.ts';
import { manifestProblems } from '../../fixtures/manifest-rules.ts';

const HOME = 'https://any.example/base/';
const STYLES = `:root { --ink: light-dark(#222, #eee); } .line line { stroke: var(--ink); } .gone { color: red; }
.lead { color: blue; } @media print { :root { --ink: #000; } .lead { color: black; } @page { margin: 1cm; } }
@media screen { .lead { color: green; } } @media (prefers-color-scheme: dark) { .lead { color: white; } }`;
const LINE = (width: string): string =>
  `<svg class="line" role="img" aria-label="A line" width="${width}" height="20"><line x1="0" x2="50%" y1="5" y2="5"/></svg>`;
const SHEET = `<!doctype html><html><head><title>x</title><link rel="stylesheet" href="/x.css"><style>${STYLES}</style></head><body>
<nav>Site</nav><main><p class="screen-only">On a screen</p><h1>A sheet</h1><p class="lead">Read <a href="/base/#part">this</a>,
<a href="#task">that</a> and <a href="#elsewhere">those</a>.</p><button type="button">Print</button><script>alert(1)</script>
<astro-island component-url="/x.js"><h2 id="task">Task</h2></astro-island><table><tr><td>A cell</td></tr></table>${LINE('100%')}${LINE('100%')}
<img class="screen-only" src="/base/charts/a.svg" alt=""><img src="/base/charts/a.svg" alt="A chart" loading="lazy"></main></body></html>`;
const CHART = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" style="--ink: #000"><style>:root { --ink: #f00; } .box { fill: var(--ink); }</style><rect class="box" width="40" height="30"/><g opacity="0"><rect y="90" width="9" height="9"/></g></svg>`;

const read = (url: URL): Buffer => {
  if (url.pathname !== '/base/charts/a.svg') throw new Error(`no ${url.pathname}`);
  return Buffer.from(CHART);
};
const url = `${HOME}teach/x/worksheet/`;
const paper = (html: string) => paperPage({ html, url }, '<p>Its foot</p>', read);
/** px of a PNG. */
const sizeOf = (png: string | Uint8Array | undefined): number[] => {
  const bytes = Buffer.from(png ?? '');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('a page for paper in a cartridge', () => {
  test('holds what is printed, and nothing that runs or is pressed', async () => {
    const { html } = await paper(SHEET);
    const $ = load(html);
    expect($('script, button, nav, link, svg, astro-island, .screen-only')).toHaveLength(0);
    for (const said of ['A sheet', 'Task', 'A cell', 'Its foot']) expect($('body').text()).toContain(said);
    expect($('title').text()).toBe('A sheet');
    expect($('table').attr('border')).toBe('1');
  });

  test('leads from anywhere to where its links led', async () => {
    const $ = load((await paper(SHEET)).html);
    const links = $('a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(links).toEqual([`${HOME}#part`, '#task', `${url}#elsewhere`]);
  });

  test('has its drawings as pictures beside it, with their words, each once', async () => {
    const { html, pictures } = await paper(SHEET);
    const $ = load(html);
    const shown = $('img')
      .toArray()
      .map((image) => $(image).attr());
    expect(shown).toEqual([
      { src: 'picture-2.png', alt: 'A line', width: '700' },
      { src: 'picture-2.png', alt: 'A line', width: '700' },
      { src: 'picture-1.png', alt: 'A chart', width: '40' },
    ]);
    expect(pictures.map(({ href }) => href)).toEqual(['picture-1.png', 'picture-2.png']);
    expect(sizeOf(pictures[0]?.content)).toEqual([80, 60]);
    expect(sizeOf(pictures[1]?.content)).toEqual([1400, 40]);
  });

  test('is the same to the byte whenever it is made', async () => {
    expect(await paper(SHEET)).toEqual(await paper(SHEET));
  });

  test('keeps the styles of paper for what it has, and those of no screen', async () => {
    const css = load((await paper(SHEET)).html)('style').text();
    expect(css).toMatch(/\.lead[^}]*black/);
    expect(css).not.toMatch(/green|white|\.gone|prefers|@page/);
    expect(printedStyles('@media (width >= 40rem) { a { color: red } }')).toContain('@media');
  });

  test.each([
    ['no main part', SHEET.replaceAll('main>', 'div>'), /worksheet\/ has no <main>/],
    [
      'a picture of another kind',
      SHEET.replace('a.svg" alt="A', 'a.webm" alt="A'),
      /a\.webm, which is no picture/,
    ],
    [
      'a picture that is not there',
      SHEET.replace('a.svg" alt="A', 'b.svg" alt="A'),
      /no \/base\/charts\/b\.svg/,
    ],
    ['a frame', SHEET.replace('<table>', '<iframe src="/x/"></iframe><table>'), /would fetch \/x\//],
  ])('is refused with %s', async (_, html, message) => {
    await expect(paper(html)).rejects.toThrow(message);
  });
});

describe('a lesson’s cartridge from the built site', () => {
  const [lesson] = loadLessons();
  if (!lesson) throw new Error('there is no lesson');
  const { id, chapters, charts } = lesson;
  let folder = '';
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const made = () => lessonCartridge(lesson, loadDataset(), builtSite(folder, HOME));

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'built-site-'));
    put('index.html', chapters.map((each) => `<section id="${each}"><h2>Of ${each}</h2></section>`).join(''));
    put('charts/a.svg', CHART);
    for (const each of charts) put(`charts/${each}/index.html`, `<h1>On ${each}</h1>`);
    put(`teach/${id}/answers/index.html`, SHEET.replace('A sheet', 'Answers'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('is not made without its worksheet, which is named', async () => {
    await expect(made()).rejects.toThrow(`teach/${id}/worksheet/`);
  });

  test('holds the built pages, and names chapters and charts by their headings', async () => {
    put(`teach/${id}/worksheet/index.html`, SHEET);
    const files = unpacked(await made());
    expect(manifestProblems(files)).toEqual([]);
    expect(textOf(files, 'worksheet/worksheet.html')).toContain('A sheet');
    expect(textOf(files, 'answers/answers.html')).toContain('Answers');
    const manifest = textOf(files, 'imsmanifest.xml');
    for (const each of chapters) expect(manifest).toContain(`Chapter: Of ${each}`);
    for (const each of charts) expect(manifest).toContain(`Chart: On ${each}`);
  });

  test('takes no file from elsewhere', () => {
    const { read: readBuilt } = builtSite(folder, HOME);
    expect(() => readBuilt(new URL('https://elsewhere.example/base/index.html'))).toThrow(/not on this site/);
  });
});
