/** A quiz with the keyboard alone: everything can be reached, given, checked and tried again, and is told where it is heard. */
import { rightAnswer, type Given } from '../../src/teach/quiz/mark.ts';
import type { Question } from '../../src/teach/quiz/item.ts';
import { findings } from './axe.ts';
import { expect, test, type Locator, type Page } from './browser-test.ts';
import {
  checkButton,
  itemOf,
  items,
  openQuiz,
  partsOf,
  questionOf,
  QUIZZES,
  status,
  wrongAnswer,
} from './quiz-page.ts';

const [ANY = ''] = QUIZZES;

// Smooth scrolling takes its time over hundreds of keys. A Firefox that is not told this scrolls smoothly.
test.use({ reducedMotion: 'reduce' });

/** Go on by Tab, or back by Shift and Tab, until something has the focus, which must then be in sight and wholly uncovered. */
async function reach(page: Page, wanted: Locator, key = 'Tab'): Promise<void> {
  const hasFocus = (): Promise<boolean> => wanted.evaluate((one) => one === document.activeElement);
  for (let steps = 0; steps < 80 && !(await hasFocus()); steps++) await page.keyboard.press(key);
  await expect(wanted).toBeFocused();
  // A page that scrolls smoothly needs a moment.
  await expect
    .poll(
      () =>
        wanted.evaluate((one) => {
          const { left, top, width, height } = one.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return there !== null && (one.closest('label, .place-it') ?? one).contains(there);
        }),
      'the focus is in sight',
    )
    .toBe(true);
}

/** Move the cards by their handles: taken with Space, moved with arrows, dropped with Space. */
async function orderByKeys(page: Page, item: Locator, wanted: Given): Promise<void> {
  for (const [place, card] of wanted.entries()) {
    const at = (await partsOf(item)).indexOf(card);
    if (at === place) continue;
    const grip = item.locator(`[data-part="${card}"] [data-grip]`);
    await reach(page, item.locator('[data-grip]').first(), 'Shift+Tab');
    await reach(page, grip);
    await page.keyboard.press('Space');
    for (let step = at; step > place; step--) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await expect(grip).toBeFocused();
  }
}

async function giveByKeys(page: Page, item: Locator, question: Question, given: Given): Promise<void> {
  const inputs = item.locator('fieldset input:not([type="number"])');
  if (question.kind === 'order') {
    await reach(page, item.locator('[data-grip]').first());
    await orderByKeys(page, item, given);
    await reach(page, checkButton(item));
  } else if (question.kind === 'multiple') {
    for (const [place, value] of (await partsOf(item)).entries()) {
      await reach(page, inputs.nth(place));
      if (given.includes(value ?? '')) await page.keyboard.press('Space');
    }
  } else {
    await reach(page, inputs.first());
    const [only = ''] = given;
    if (question.kind === 'short') await page.keyboard.type(only);
    else if (question.kind === 'scale') {
      const [key, from] = Number(only) > 50 ? (['ArrowLeft', 100] as const) : (['ArrowRight', 0] as const);
      await page.keyboard.press(from === 0 ? 'Home' : 'End');
      for (let step = Math.abs(Number(only) - from); step > 0; step--) await page.keyboard.press(key);
    } else {
      await page.keyboard.press('Space');
      for (let step = (await partsOf(item)).indexOf(only); step > 0; step--)
        await page.keyboard.press('ArrowDown');
    }
  }
  await page.keyboard.press('Enter');
}

for (const address of QUIZZES)
  // Every quiz runs on the same script: the second browser is asked about one.
  test(
    `${address} is answered from the first item to the summary`,
    { tag: address === ANY ? [] : '@only-chromium' },
    async ({ page }) => {
      // Hundreds of keys.
      test.slow();
      await openQuiz(page, address);
      await page.locator('[data-copy-link]').focus();
      const all = await items(page).all();
      for (const item of all) {
        const question = await questionOf(item);
        await giveByKeys(page, item, question, rightAnswer(question));
        await expect(status(item)).toHaveText(/^Right[:.]/);
        await expect(status(item)).toHaveAttribute('role', 'status');
        await expect(checkButton(item)).toBeFocused();
        await expect(checkButton(item)).toHaveText('Try again');
        await expect(item.locator('.explain')).toBeVisible();
        await expect(item.locator('.rests a[href*="/claims/"]').first()).toBeVisible();
        await expect(item.locator('.rests a[href*="/sources/#"]').first()).toBeVisible();
      }
      const count = String(all.length);
      await expect(page.locator('[data-progress]')).toHaveText(
        `${count} of ${count} answered, ${count} right at first try`,
      );
      await expect(page.locator('[data-summary] h2')).toHaveText('All answered');
      await expect(page.locator('[data-summary] li b')).toHaveText(
        Array<string>(all.length).fill('right at first try'),
      );
      expect(await findings(page)).toEqual([]);
      await reach(page, page.locator('[data-summary] button').last());
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-new-order]')).toBeFocused();
      await expect(page.locator('[data-progress]')).toHaveText(
        `0 of ${count} answered, 0 right at first try`,
      );
      await expect(page.locator('[data-summary] h2')).toHaveCount(0);
    },
  );

for (const kind of ['single', 'multiple', 'true-false', 'order', 'scale', 'short'] as const)
  test(`${kind}: a wrong answer is told, and tried again`, async ({ page }) => {
    const address = QUIZZES.at(-1) ?? '';
    await openQuiz(page, address);
    const item = itemOf(page, kind);
    const question = await questionOf(item);
    await checkButton(item).focus();
    if (kind !== 'order') {
      await page.keyboard.press('Enter');
      await expect(status(item)).toHaveText(/ first\.$/);
      await expect(item.locator('.answer')).toBeHidden();
      await expect(page.locator('[data-progress]')).toHaveText(/^0 of /);
    }
    // Back from the button: which of several radio buttons that takes one to is the browser's own choice.
    await item
      .locator('fieldset :is([type="radio"], [type="checkbox"], [type="range"], [type="text"], [data-grip])')
      .first()
      .focus();
    await giveByKeys(page, item, question, wrongAnswer(question));
    await expect(status(item)).toHaveText(/^Not right[:.]/);
    if ('options' in question) {
      const why = question.options[Number(wrongAnswer(question)[0])]?.why;
      if (why !== undefined) {
        await expect(status(item)).toContainText(why);
        await expect(item.locator('.told.is-wrong')).toContainText(why);
      }
      for (const { text, isRight } of question.options)
        if (isRight) await expect(status(item)).toContainText(text);
    }
    if (kind === 'order')
      await expect(item.locator('.timeline li')).toHaveCount(
        'events' in question ? question.events.length : 0,
      );
    if (kind === 'scale') await expect(item.locator('.place-it .band')).toBeVisible();
    await expect(page.locator('[data-progress]')).toHaveText(/^1 of \d+ answered, 0 right at first try$/);

    await page.keyboard.press('Enter');
    await expect(checkButton(item)).toHaveText('Check');
    await expect(item.locator('.told')).toHaveCount(0);
    await expect(item.locator('fieldset :focus')).toHaveCount(1);
    if (kind === 'short') await page.keyboard.press('ControlOrMeta+a');
    await giveByKeys(page, item, question, rightAnswer(question));
    await expect(status(item)).toHaveText(/^Right[:.]/);
    await expect(page.locator('[data-progress]')).toHaveText(/^1 of \d+ answered, 0 right at first try$/);
  });

test('a key that is held down checks once and takes nothing back', async ({ page }) => {
  await openQuiz(page, ANY);
  const item = itemOf(page, 'true-false');
  await item.locator('input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(checkButton(item)).toHaveText('Try again');
  await expect(page.locator('[data-progress]')).toHaveText(/^1 of /);
});

test('a card is moved by its handle and by its buttons, and each move is told', async ({ page }) => {
  await openQuiz(page, ANY);
  const item = itemOf(page, 'order');
  const before = await partsOf(item);
  const [first = '', second = ''] = before.map(String);
  const grip = item.locator(`[data-part="${first}"] [data-grip]`);
  await grip.focus();
  await page.keyboard.press('ArrowDown');
  expect(await partsOf(item)).toEqual(before);
  await page.keyboard.press('Space');
  await expect(grip).toHaveAttribute('aria-pressed', 'true');
  await expect(status(item)).toContainText(/^You hold “.+”, in place 1 of \d/);
  await page.keyboard.press('ArrowDown');
  await expect(status(item)).toContainText(/ is now in place 2 of \d\.$/);
  expect((await partsOf(item)).slice(0, 2)).toEqual([second, first]);
  await page.keyboard.press('End');
  expect((await partsOf(item)).at(-1)).toBe(first);
  await page.keyboard.press('ArrowDown');
  await expect(status(item)).toContainText(/ is last already\.$/);
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(status(item)).toContainText(/ put back in place 1 of \d\.$/);
  await expect(grip).toHaveAttribute('aria-pressed', 'false');
  await expect(grip).toBeFocused();
  expect(await partsOf(item)).toEqual(before);

  await reach(page, item.locator(`[data-part="${first}"] [data-by="1"]`));
  await page.keyboard.press('Enter');
  expect((await partsOf(item)).slice(0, 2)).toEqual([second, first]);
  await expect(item.locator(`[data-part="${first}"] [data-by="1"]`)).toBeFocused();
  await item.locator(`[data-part="${second}"] [data-by="-1"]`).click();
  await expect(status(item)).toContainText(/ is first already\.$/);
});

test('the slider says its place, and that it has none yet', async ({ page }) => {
  await openQuiz(page, ANY);
  const item = itemOf(page, 'scale');
  const slider = item.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', 'not placed yet');
  await slider.focus();
  await page.keyboard.press('Enter');
  await expect(status(item)).toContainText('first.');
  await page.keyboard.press('Space');
  await expect(slider).toHaveAttribute('aria-valuetext', '50 per cent');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '51 per cent');
  await expect(item.locator('.placed')).toHaveText('51%');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '100 per cent');
});
