/** The page's own scripts do not come, come late, or break. */
import { figure } from '../chart-page.ts';
import { DECKS, PAGES } from '../pages.ts';
import { expect, held, missing, scriptOf, test, throwing } from './failing-site.ts';
import { expectLive, expectNoControls, expectReadable, expectStill } from './sound.ts';

const ID = 'response-matrix';
const QUIZ = PAGES.find((page) => page.endsWith('/quiz/')) ?? '';
const LEDGER = '/claims/';

for (const address of ['/', `/charts/${ID}/`, `/embed/${ID}/`, DECKS[0] ?? '', QUIZ, LEDGER, '/search/'])
  test(`every script refused, ${address}: it is the page without script, and shows no control`, async ({
    page,
    site,
  }) => {
    site.fail(/\.js(\?|$)/, missing);
    await page.goto(`${site.origin}${address}`);
    await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
    await expectNoControls(page);
    await expectReadable(page);
    const chart = page.locator('figure.chart').first();
    if ((await chart.count()) > 0) await expectStill(chart);
  });

test('a script of the page that breaks: no control is shown that it was to move, and charts are there', async ({
  page,
  site,
}) => {
  site.fail(scriptOf('Masthead.astro_astro_type_script_index_0_lang'), throwing);
  await page.goto(`${site.origin}/charts/${ID}/`);
  await expectNoControls(page);
  await expectReadable(page);
  await expectLive(figure(page, ID));
});

test('scripts that come late: the text is there, and controls only when they answer', async ({
  page,
  site,
}) => {
  const late = held();
  site.fail(/\.js(\?|$)/, late.answer);
  await page.goto(`${site.origin}/charts/${ID}/`, { waitUntil: 'commit' });
  await expect(page.locator('.reading')).toBeAttached();
  await expectReadable(page);
  await expectNoControls(page);
  const controls = figure(page, ID).locator('.controls');
  const before = await controls.boundingBox();
  late.letGo();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectLive(figure(page, ID));
  await expect(controls).toBeVisible();
  expect((await controls.boundingBox())?.height).toBeCloseTo(before?.height ?? NaN, 1);
});

test('slides whose script comes late: the first stands where it will stay, and the rest comes with it', async ({
  page,
  site,
}) => {
  const late = held();
  site.fail(/\.js(\?|$)/, late.answer);
  await page.goto(`${site.origin}${DECKS[0] ?? ''}`, { waitUntil: 'commit' });
  const last = page.locator('.slide.last');
  await expect(last).toBeAttached();
  await page.waitForFunction(() => document.fonts.check('500 80px "Newsreader Display"'));
  await expect(last).toBeHidden();
  await expectNoControls(page);
  const title = page.getByRole('heading', { level: 1 });
  const before = await title.boundingBox();
  late.letGo();
  await expect(page.locator('.deck.on .slide.now[tabindex]')).toBeVisible();
  expect(await title.boundingBox()).toEqual(before);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.slide.first')).not.toHaveClass(/\bnow\b/);
});

test('slides whose script does not come are a page to read, also where the address names one of them', async ({
  page,
  site,
}) => {
  const late = held();
  site.fail(/\.js(\?|$)/, late.answer);
  const last = page.locator('.slide.last');
  for (const fragment of ['', '#where-the-facts-come-from']) {
    await page.goto('about:blank');
    await page.goto(`${site.origin}${DECKS[0] ?? ''}${fragment}`, { waitUntil: 'commit' });
    await expect(last).toBeAttached();
    await expect(last).toBeVisible();
    await expect(page.locator('.deck')).toHaveCSS('opacity', '1');
  }
});
