/** Slides are turned with keys, clickers and buttons, and each step has an address. */
import { expect, test } from './browser-test.ts';
import { DECKS } from './pages.ts';
import { awake, fragmentOf, now, openDeck, stepOf } from './slides-page.ts';

const [DECK = ''] = DECKS.filter((address) => address.includes('how-sure'));
/** A slide with a reveal, the one after it, and one with a chart that has fields and sliders. */
const FIRST = 'this-lesson';
const REVEALS = 'the-middle-and-the-spread';
const CHART = 'now-place-them-on-the-live-scale';

test('there are slides for every lesson', () => {
  expect(DECKS.length).toBeGreaterThanOrEqual(5);
});

for (const [forward, backward] of [
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowDown', 'ArrowUp'],
  ['PageDown', 'PageUp'],
  ['Space', 'Shift+Space'],
  ['Enter', 'ArrowLeft'],
] as const)
  test(`${forward} goes on and ${backward} back, one step at a time`, async ({ page }) => {
    await openDeck(page, DECK);
    const [, all] = await stepOf(page);
    expect(await stepOf(page)).toEqual([1, all]);
    await page.keyboard.press(backward);
    expect(await stepOf(page)).toEqual([1, all]);
    for (const step of [2, 3, 4]) {
      await page.keyboard.press(forward);
      expect(await stepOf(page)).toEqual([step, all]);
    }
    await page.keyboard.press(backward);
    expect(await stepOf(page)).toEqual([3, all]);
  });

test('Home and End go to the first step and the last', async ({ page }) => {
  await openDeck(page, DECK);
  await page.keyboard.press('End');
  const [step, all] = await stepOf(page);
  expect(step).toBe(all);
  await expect(now(page).getByRole('heading')).toHaveText('Where the facts come from');
  await page.keyboard.press('ArrowRight');
  expect(await stepOf(page)).toEqual([all, all]);
  await page.keyboard.press('Home');
  expect(await stepOf(page)).toEqual([1, all]);
});

test('buttons do the same, and the keys still do after one was pressed', async ({ page }) => {
  await openDeck(page, DECK);
  const [, all] = await stepOf(page);
  await page.getByRole('button', { name: 'Next →' }).click();
  await page.getByRole('button', { name: 'Next →' }).click();
  await page.getByRole('button', { name: '← Back' }).click();
  expect(await stepOf(page)).toEqual([2, all]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  expect(await stepOf(page)).toEqual([4, all]);
});

test('a slide is shown alone, and what it reveals comes at the next key without moving the rest', async ({
  page,
}) => {
  await openDeck(page, DECK, `#${REVEALS}`);
  await expect(page.locator('.slide:visible:not(.first)')).toHaveCount(1);
  const [first, second] = [now(page).locator('.reveal').nth(0), now(page).locator('.reveal').nth(1)];
  const heading = await now(page).locator('h2').boundingBox();
  await expect(first).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(first).toBeVisible();
  await expect(second).toBeHidden();
  await expect(page.locator('p.vh[role=status]').last()).toHaveText((await first.innerText()).trim());
  await page.keyboard.press('ArrowRight');
  await expect(second).toBeVisible();
  expect(await now(page).locator('h2').boundingBox()).toEqual(heading);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`[id="${REVEALS}"]`)).toBeHidden();
  // Back to the end of the slide, not to its beginning.
  await page.keyboard.press('ArrowLeft');
  await expect(second).toBeVisible();
});

test('every step has an address that shows it again, and none of them is an entry in the history', async ({
  page,
}) => {
  await page.goto('/about/');
  await openDeck(page, DECK);
  const seen = new Map<string, readonly [number, number]>();
  for (let step = 0; step < 10; step += 1) {
    await page.keyboard.press('ArrowRight');
    seen.set(await fragmentOf(page), await stepOf(page));
  }
  expect(seen.size).toBe(10);
  for (const [fragment, step] of [...seen].filter((_, index) => index % 3 === 0)) {
    await page.goto('about:blank');
    await openDeck(page, DECK, `#${fragment}`);
    expect(await stepOf(page)).toEqual(step);
  }
  expect([...seen.keys()]).toContain(`${REVEALS}.2`);
  await page.goto('/about/');
  await openDeck(page, DECK);
  for (const key of ['ArrowRight', 'ArrowRight', 'End']) await page.keyboard.press(key);
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
  // Playwright is not told by Firefox that a page came back from its cache: the page is asked.
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/about/');
});

test('an address changed by hand, or one that names nothing, is followed or left', async ({ page }) => {
  await openDeck(page, DECK, '#no-such-slide');
  expect((await stepOf(page))[0]).toBe(1);
  await page.evaluate((id) => {
    location.hash = `${id}.2`;
  }, REVEALS);
  await expect(now(page).locator('.reveal').first()).toBeVisible();
  await page.evaluate(() => {
    location.hash = '%E0%A4%A';
  });
  await expect(now(page).locator('.reveal').first()).toBeVisible();
});

test('a chart taller than its slide is read a screenful at a time, and scrolling by hand moves the step', async ({
  page,
}) => {
  await openDeck(page, DECK, `#${CHART}`);
  await awake(page);
  const slide = now(page);
  const top = (): Promise<number> => slide.evaluate(({ scrollTop }) => scrollTop);
  const [step] = await stepOf(page);
  await page.keyboard.press('PageDown');
  await expect.poll(top).toBeGreaterThan(200);
  expect(await fragmentOf(page)).toBe(`${CHART}.2`);
  const second = await top();
  await page.keyboard.press('PageDown');
  await expect.poll(top).toBeGreaterThan(second + 200);
  await slide.hover();
  await page.mouse.wheel(0, -9000);
  await expect.poll(async () => (await stepOf(page))[0]).toBe(step);
  expect(await fragmentOf(page)).toBe(CHART);
  // The title of the slide stays beside the chart.
  await page.keyboard.press('PageDown');
  await expect(slide.locator('h2')).toBeInViewport();
});

test('charts wake when their slide is shown, and not before', async ({ page }) => {
  await openDeck(page, DECK);
  const asleep = page.locator('.drawings');
  const all = await asleep.count();
  expect(all).toBeGreaterThan(1);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.waitForTimeout(500);
  await expect(asleep).toHaveCount(all);
  await page.evaluate((id) => {
    location.hash = id;
  }, CHART);
  await expect(asleep).toHaveCount(all - 1);
});

test('Escape leads to the plan of the lesson', async ({ page }) => {
  await openDeck(page, DECK, `#${FIRST}`);
  const plan = await page.getByRole('link', { name: 'Plan of the lesson' }).getAttribute('href');
  expect(plan).toBe(DECK.replace(/slides\/$/, ''));
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).pathname).toBe(plan);
});
