/** The teacher's notes: in a second window that keeps step, or under the slide where no second window may open. */
import { expect, test, type Page } from './browser-test.ts';
import { DECKS } from './pages.ts';
import { fragmentOf, now, openDeck, stepOf } from './slides-page.ts';

const [DECK = ''] = DECKS.filter((address) => address.includes('how-sure'));
const START = 'the-middle-and-the-spread';

async function openNotes(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('n');
  const notes = await opening;
  await expect(notes.locator('h1')).toHaveText(/\w/);
  return notes;
}
/** What a slide's own notes begin with. */
const ownNotes = async (page: Page): Promise<string> =>
  ((await now(page).locator('.notes > p').first().textContent()) ?? '').trim().slice(0, 40);

test('the second window has the slide’s notes, what comes next, the step, the time and how long it has been', async ({
  page,
}) => {
  await openDeck(page, DECK, `#${START}`);
  const notes = await openNotes(page);
  await expect(notes.locator('h1')).toHaveText((await now(page).locator('h2').innerText()).trim());
  await expect(notes.locator('main')).toContainText(await ownNotes(page));
  await expect(notes.locator('.next')).toContainText('On this slide:');
  const [step, all] = await stepOf(page);
  await expect(notes.locator('header')).toContainText(`${String(step)} of ${String(all)}`);
  await expect(notes.locator('header')).toHaveText(/\d\d:\d\d.*\d:\d\d so far/s);
  const size = await notes
    .locator('main p')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
});

test('links in the notes lead where they would in the slides, and leave the notes where they are', async ({
  page,
}) => {
  await openDeck(page, DECK, '#one-day-two-findings');
  const notes = await openNotes(page);
  const links = await notes
    .locator('main a')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('target')] as const),
    );
  expect(links.length).toBeGreaterThan(2);
  const origin = new URL(page.url()).origin;
  expect(links.filter(([href, target]) => !href.startsWith(`${origin}/`) || target !== '_blank')).toEqual([]);
});

test('both windows keep step, whichever is turned', async ({ page }) => {
  await openDeck(page, DECK, `#${START}`);
  const notes = await openNotes(page);
  const [step] = await stepOf(page);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  await expect(notes.locator('header')).toContainText(`${String(step + 1)} of `);
  await notes.bringToFront();
  for (const key of ['ArrowRight', 'PageDown']) await notes.keyboard.press(key);
  await expect.poll(async () => (await stepOf(page))[0]).toBe(step + 3);
  await expect(notes.locator('h1')).toHaveText((await now(page).locator('h2').innerText()).trim());
  await notes.keyboard.press('ArrowLeft');
  await notes.getByRole('button', { name: '← Back' }).click();
  await expect.poll(() => fragmentOf(page)).toBe(`${START}.2`);
  await notes.getByRole('button', { name: 'Next →' }).click();
  await expect.poll(async () => (await stepOf(page))[0]).toBe(step + 2);
  await notes.keyboard.press('b');
  await expect(page.locator('.blank-sheet')).toBeVisible();
  await notes.keyboard.press('b');
  await expect(page.locator('.blank-sheet')).toBeHidden();
});

test('a deck that is loaded again takes up the window that was open, and its time', async ({ page }) => {
  await openDeck(page, DECK, `#${START}`);
  const notes = await openNotes(page);
  const began = await notes.evaluate(() => document.documentElement.dataset['began']);
  await page.bringToFront();
  await page.reload();
  await expect(page.locator('.deck.on')).toBeVisible();
  const [step] = await stepOf(page);
  await expect(notes.locator('header')).toContainText(`${String(step)} of `);
  await page.keyboard.press('ArrowRight');
  await expect(notes.locator('header')).toContainText(`${String(step + 1)} of `);
  await notes.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stepOf(page))[0]).toBe(step + 2);
  expect(await notes.evaluate(() => document.documentElement.dataset['began'])).toBe(began);
  expect(page.context().pages()).toHaveLength(2);
});

test('Escape closes the notes and nothing else; they open again at the step on show', async ({ page }) => {
  await openDeck(page, DECK, `#${START}`);
  const first = await openNotes(page);
  const closed = first.waitForEvent('close');
  // The window is gone before the key is up.
  await Promise.allSettled([first.keyboard.press('Escape'), closed]);
  expect(first.isClosed()).toBe(true);
  await expect(now(page)).toHaveAttribute('id', START);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  const [step] = await stepOf(page);
  const second = await openNotes(page);
  await expect(second.locator('header')).toContainText(`${String(step)} of `);
  // A window closed by hand is not opened again by loading the slides again.
  await second.close();
  await page.reload();
  await expect(page.locator('.deck.on')).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
});

test('leaving the slides closes the notes', async ({ page }) => {
  await openDeck(page, DECK, `#${START}`);
  const notes = await openNotes(page);
  const closed = notes.waitForEvent('close');
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await closed;
  // The slides have given way to their lesson: the tab is free for the next test.
  await page.waitForURL(/\/teach\/[\w-]+\/$/);
});

test('where no second window may open, the notes stand under the slide and say why', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openDeck(page, DECK, `#${START}`);
  await page.keyboard.press('n');
  const below = page.getByRole('complementary', { name: 'Notes' });
  await expect(below).toContainText('opened no second window');
  await expect(below).toContainText(await ownNotes(page));
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(below).toContainText(await ownNotes(page));
  await page.keyboard.press('n');
  await expect(below).toBeHidden();
});
