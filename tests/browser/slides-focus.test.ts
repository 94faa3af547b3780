/** While the focus is in a chart, its keys are its own; what a clicker sends still turns the slide. */
import { expect, test } from './browser-test.ts';
import { DECKS } from './pages.ts';
import { awake, fragmentOf, now, openDeck, stepOf } from './slides-page.ts';

const [DECK = ''] = DECKS.filter((address) => address.includes('how-sure'));
const GAME = 'now-place-them-on-the-live-scale';
const FILTERS = 'claims-and-replies-side-by-side';

test('arrows and typed digits work a chart’s slider and field, and turn no slide', async ({ page }) => {
  await openDeck(page, DECK, `#${GAME}`);
  await awake(page);
  const step = await stepOf(page);
  const slider = now(page).getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveValue('1');
  const field = now(page).getByRole('spinbutton').first();
  await field.fill('');
  await field.pressSequentially('85.');
  await expect(slider).toHaveValue('85');
  await page.keyboard.press('n');
  await expect(page.locator('.blank-sheet')).toBeHidden();
  expect(await stepOf(page)).toEqual(step);
  expect(page.context().pages()).toHaveLength(1);
});

test('Page Down of a clicker goes on from inside a field, a slider and a list', async ({ page }) => {
  await openDeck(page, DECK, `#${GAME}`);
  await awake(page);
  const [step] = await stepOf(page);
  const slider = now(page).getByRole('slider').first();
  const value = await slider.inputValue();
  await slider.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await stepOf(page))[0]).toBe(step + 1);
  await expect(slider).toHaveValue(value);
  await openDeck(page, DECK, `#${FILTERS}`);
  await awake(page);
  const [before] = await stepOf(page);
  await now(page).getByRole('combobox').first().focus();
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await stepOf(page))[0]).toBe(before + 1);
});

test('arrows go from mark to mark; Escape closes a card, leaves the marks, and then the slides', async ({
  page,
}) => {
  await openDeck(page, DECK, `#${FILTERS}`);
  await awake(page);
  const marks = now(page).locator('.targets button');
  const fragment = await fragmentOf(page);
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(now(page).locator('.card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(now(page).locator('.card')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(now(page).locator('.targets :focus')).toHaveCount(0);
  expect((await fragmentOf(page)).split('.')[0]).toBe(fragment);
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).pathname).toBe(DECK.replace(/slides\/$/, ''));
});

test('Escape in a control gives the keys back to the slides', async ({ page }) => {
  await openDeck(page, DECK, `#${FILTERS}`);
  await awake(page);
  const choice = now(page).locator('.controls button').first();
  await choice.focus();
  // Controls stand under their chart: the slide goes to where the focus is.
  await expect(choice).toBeInViewport();
  await page.waitForTimeout(1000);
  const [step] = await stepOf(page);
  await page.keyboard.press('ArrowRight');
  expect((await stepOf(page))[0]).toBe(step);
  await page.keyboard.press('Escape');
  await expect(choice).not.toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await stepOf(page))[0]).toBe(step + 1);
});

test('a card that opens is seen whole, with its mark’s slide still on show', async ({ page }) => {
  await openDeck(page, DECK, `#${FILTERS}`);
  await awake(page);
  const slide = await now(page).getAttribute('id');
  const marks = now(page).locator('.targets button');
  for (const index of [0, 9, (await marks.count()) - 1]) {
    await marks.nth(index).click();
    const card = now(page).locator('.card');
    await expect(card).toBeVisible();
    await expect
      .poll(async () => {
        const [inner, outer] = [await card.boundingBox(), await now(page).boundingBox()];
        return (
          inner && outer && inner.y >= outer.y - 1 && inner.y + inner.height <= outer.y + outer.height + 1
        );
      })
      .toBe(true);
    await card.getByRole('button', { name: 'Close' }).click();
  }
  expect(await now(page).getAttribute('id')).toBe(slide);
});

test('the game is played with the mouse: a word placed, answers shown, and begun again', async ({ page }) => {
  await openDeck(page, DECK, `#${GAME}`);
  await awake(page);
  const slider = now(page).getByRole('slider').first();
  const box = await slider.boundingBox();
  if (!box) throw new Error('no slider to place a word with');
  await page.mouse.click(box.x + box.width * 0.75, box.y + box.height / 2);
  expect(Number(await slider.inputValue())).toBeGreaterThan(70);
  expect(Number(await slider.inputValue())).toBeLessThan(80);
  const show = now(page).getByRole('button', { name: 'Show the answers' });
  await show.click();
  await expect(now(page).getByRole('button', { name: 'Start again' })).toBeVisible();
  expect((await fragmentOf(page)).split('.')[0]).toBe(GAME);
});
