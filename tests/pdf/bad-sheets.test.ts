/** What would be wrong on paper is found: each fault once, in a page made to have it, printed by the same browser. */
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { getBrowser } from '../../scripts/browsers.ts';
import { layoutFaults } from './layout-faults.ts';
import { readPdf } from './read-pdf.ts';

const FOOT = `@bottom-left{content:'A foot';vertical-align:top;padding-top:3mm}`;
const STYLE = `@page{margin:12mm 14mm 17mm;${FOOT}}*{margin:0}body{font:10.5pt/1.4 serif}h2{font-size:15pt}`;
const room = (mm: number): string => `<p style="height:${String(mm)}mm">Words at the top of some room.</p>`;
const picture = (mm: number): string =>
  `<img alt="A drawing" style="width:100mm;height:${String(mm)}mm;display:block" src="data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" preserveAspectRatio="none"><rect x="1" y="1" width="98" height="98" fill="none" stroke="black"/><text y="20">Top</text><text y="90">Low</text></svg>')}">`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: getBrowser('chromium'),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

async function faults(body: string, style = ''): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(
    `<!doctype html><html lang="en"><title>A page</title><style>${STYLE}${style}</style><main>${body}</main></html>`,
  );
  const pictures = await page
    .locator('img')
    .evaluateAll((all) => all.map((each) => each.getAttribute('alt') ?? ''));
  const pdf = await page.pdf({ format: 'A4', tagged: true });
  await page.close();
  return layoutFaults((await readPdf(pdf)).sheets, pictures);
}

test('nothing in a page that is right', async () => {
  expect(
    await faults(`${room(120)}<h2>A heading</h2><p>Some words.</p><p>More words.</p>${picture(80)}`),
  ).toEqual([]);
});

test('a heading that is last on its page', async () => {
  const found = await faults(
    `${room(258)}<h2>A heading</h2><div style="break-before:page">${room(150)}</div><p>End.</p>`,
  );
  expect(found).toEqual(['page 1: the heading “A heading” is last']);
});

test('a heading with one line after it', async () => {
  const found = await faults(
    `${room(252)}<h2>A heading</h2><p>One line.</p><div style="break-before:page">${room(150)}</div><p>End.</p>`,
  );
  expect(found).toEqual(['page 1: the heading “A heading” is last']);
});

test('a drawing that is cut', async () => {
  expect(await faults(`${room(20)}<p>Words.</p>${picture(330)}<p>End.</p>`)).toContain(
    '“A drawing”: 1 on the page, 2 on paper',
  );
});

test('a page that is nearly empty', async () => {
  const found = await faults(`${room(150)}<p>End.</p><p style="break-before:page">A last line.</p>`);
  expect(found).toEqual(['page 2: nearly empty']);
});

test('lines to write on that lost their question', async () => {
  const line = '<hr style="margin-top:9mm">';
  const found = await faults(
    `${room(250)}<p>Why?</p><div style="break-before:page">${line.repeat(12)}</div><p>End.</p>`,
  );
  expect(found).toEqual(['page 2: begins without words']);
});

test('a foot that stands among the words', async () => {
  const high = '@page{@bottom-left{margin-top:-6mm;padding-top:0}}';
  expect(await faults(`${room(258)}<p>The last line.</p>`, high)).toEqual(['page 1: runs into its foot']);
});

test('a page without a foot', async () => {
  expect(await faults(room(200) + room(10), `@page{@bottom-left{content:none}}`)).toEqual([
    'page 1: has no foot',
  ]);
});
