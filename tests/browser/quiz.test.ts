/** A quiz that a class shares: the same order for all, by hand as by mouse, and nothing kept or sent. */
import { arrange } from '../../src/teach/quiz/arrange.ts';
import { rightAnswer } from '../../src/teach/quiz/mark.ts';
import { findings } from './axe.ts';
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { sideways } from './chart-page.ts';
import { textFromClipboard } from './clipboard.ts';
import {
  answerAll,
  checkButton,
  give,
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

test('there is a quiz for each of several lessons', () => {
  expect(QUIZZES.length).toBeGreaterThanOrEqual(5);
});

/** Items, and the options or cards of each, as they stand on the page. */
const asked = (page: Page): Promise<[id: string, parts: (string | null)[]][]> =>
  items(page).evaluateAll((all) =>
    all.map((item) => [
      item.id,
      [...item.querySelectorAll('[data-part]')].map((each) => each.getAttribute('data-part')),
    ]),
  );

for (const address of QUIZZES)
  test(`${address} is asked in the order of the number in its address, the same in every browser`, async ({
    page,
  }) => {
    await openQuiz(page, address);
    const own = await asked(page);
    const questions = await Promise.all((await items(page).all()).map(questionOf));
    for (const seed of [0, 1, 4821, 9999]) {
      await openQuiz(page, seed === 0 ? address : `${address}?order=${String(seed)}`);
      const { items: order, parts } = arrange(questions, seed);
      const expected = order.map((place) => {
        const shuffled = (parts[place] ?? []).map(String);
        return [own[place]?.[0], shuffled.length > 0 ? shuffled : own[place]?.[1]];
      });
      expect(await asked(page)).toEqual(expected);
      await expect(page.locator('[data-order-said]')).toContainText(
        seed === 0 ? 'The lesson’s own order.' : `Order ${String(seed)}.`,
      );
    }
  });

test('a new order has a number, which the address says and another can type', async ({ page }) => {
  await openQuiz(page, `${ANY}?text=plain`);
  const own = await asked(page);
  await give(itemOf(page, 'short'), ['something']);
  await page.locator('[data-new-order]').click();
  await expect(page).toHaveURL(/\?text=plain&order=\d{1,4}$/);
  const seed = /order=(\d+)/.exec(page.url())?.[1] ?? '';
  await expect(page.locator('[data-order-said]')).toContainText(`Order ${seed}.`);
  await expect(itemOf(page, 'short').locator('[type="text"]')).toHaveValue('');
  const shared = await asked(page);
  expect(shared).not.toEqual(own);

  await openQuiz(page, ANY);
  await page.getByLabel('Number from the board').fill(seed);
  await page.keyboard.press('Enter');
  expect(await asked(page)).toEqual(shared);
  await expect(page).toHaveURL(new RegExp(`\\?order=${seed}$`));
  await page.getByLabel('Number from the board').fill('');
  await page.keyboard.press('Enter');
  expect(await asked(page)).toEqual(own);
  expect(new URL(page.url()).search).toBe('');
});

test('an address that asks for no order there is gets the lesson’s own, and is not repeated', async ({
  page,
}) => {
  await openQuiz(page, ANY);
  const own = await asked(page);
  for (const bad of ['0', '10000', '-1', '1.5', 'abc', '%3Cb%3Ezq%3C/b%3E', '']) {
    await openQuiz(page, `${ANY}?order=${bad}`);
    expect(await asked(page), bad).toEqual(own);
    await expect(page.locator('[data-order-said]')).toContainText('The lesson’s own order.');
    await expect(page.getByLabel('Number from the board')).toHaveValue('');
  }
});

test('a number that is none is refused in words', async ({ page }) => {
  await openQuiz(page, ANY);
  await page.getByLabel('Number from the board').fill('zero');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-copy-said]')).toHaveText('An order is a whole number from 1 to 9999.');
  expect(new URL(page.url()).search).toBe('');
});

test.describe('the link', { tag: '@only-chromium' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied with its order', async ({ page, baseURL }) => {
    await openQuiz(page, `${ANY}?order=77#main`);
    await page.locator('[data-copy-link]').click();
    await expect(page.locator('[data-copy-said]')).toHaveText('Copied.');
    expect(await textFromClipboard(page)).toBe(`${baseURL ?? ''}${ANY}?order=77`);
  });
});

test('nothing is stored, nothing is sent, and no answer is in the address', async ({ page }) => {
  await openQuiz(page, ANY);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await answerAll(page, wrongAnswer);
  await page.locator('[data-new-order]').click();
  const address = page.url();
  await answerAll(page, rightAnswer);
  expect(page.url()).toBe(address);
  expect(new URL(address).search).toMatch(/^\?order=\d+$/);
  // Fonts of letters that were not on the page before, and what a browser asks for its own tab, are the site’s own.
  expect(requests.filter((each) => !/(\.woff2|\/favicon\.svg)$/.test(each))).toEqual([]);
  expect(
    await page.evaluate(async () => ({
      cookie: document.cookie,
      session: sessionStorage.length,
      local: localStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    })),
  ).toEqual({ cookie: '', session: 0, local: 0, databases: 0, caches: 0 });
  await page.reload();
  await expect(page.locator('.quiz.live')).toBeVisible();
  await expect(page.locator('[data-progress]')).toHaveText(/^0 of /);
  await expect(page.locator('.quiz :checked')).toHaveCount(0);
});

/** Drag a card to the middle of another with the mouse. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('no card');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  for (const share of [0.25, 0.5, 0.75, 1])
    await page.mouse.move(
      start.x + start.width / 2,
      start.y + start.height / 2 + share * (end.y + end.height / 2 + 4 - start.y - start.height / 2),
    );
  await page.mouse.up();
}

test('a card is dragged by the mouse, by its handle and by its words', async ({ page }) => {
  await openQuiz(page, ANY);
  const item = itemOf(page, 'order');
  await item.locator('.cards').evaluate((list) => {
    list.scrollIntoView({ block: 'center' });
  });
  const [first = '', second = '', third = ''] = (await partsOf(item)).map(String);
  const card = (part: string): Locator => item.locator(`[data-part="${part}"]`);
  await drag(page, card(first).locator('[data-grip]'), card(third));
  expect((await partsOf(item)).slice(0, 3)).toEqual([second, third, first]);
  await expect(status(item)).toContainText(/ dropped in place 3 of \d\.$/);
  await drag(page, card(second).locator('.card-text'), card(third));
  expect((await partsOf(item)).slice(0, 3)).toEqual([third, second, first]);
  await expect(card(first).locator('[data-grip]')).toHaveAttribute('aria-pressed', 'false');
  await checkButton(item).click();
  const checked = await partsOf(item);
  await drag(page, card(third).locator('.card-text'), card(first));
  expect(await partsOf(item)).toEqual(checked);
});

test.describe('on a telephone', { tag: '@only-chromium' }, () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a card is dragged by a finger at its handle, and elsewhere the page scrolls', async ({ page }) => {
    await openQuiz(page, ANY);
    const item = itemOf(page, 'order');
    await item.locator('.cards').evaluate((list) => {
      list.scrollIntoView({ block: 'center', behavior: 'instant' });
    });
    const touch = await page.context().newCDPSession(page);
    const [first = '', second = ''] = (await partsOf(item)).map(String);
    async function swipe(from: Locator, by: number): Promise<void> {
      const box = await from.boundingBox();
      if (!box) throw new Error('nothing to touch');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      for (const share of [0.2, 0.4, 0.6, 0.8, 1])
        await touch.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x, y: y + share * by }],
        });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    }
    const height = (await item.locator(`[data-part="${second}"]`).boundingBox())?.height ?? 0;
    const before = await page.evaluate(() => scrollY);
    // Past the middle of the next card.
    await swipe(item.locator(`[data-part="${first}"] [data-grip]`), height * 1.25);
    await expect.poll(async () => (await partsOf(item)).slice(0, 2)).toEqual([second, first]);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    const order = await partsOf(item);
    await swipe(item.locator(`[data-part="${first}"] .card-text`), -120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    expect(await partsOf(item)).toEqual(order);
  });

  test('everything is large enough to touch, and nothing sticks out once it is answered', async ({
    page,
  }) => {
    await openQuiz(page, ANY);
    await answerAll(page, wrongAnswer);
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await sideways(page)).toBe(0);
    const small = await page
      .locator('.quiz :is(button, input, summary):visible')
      .evaluateAll(
        (all) =>
          all
            .map((one) => (one.closest('.option label') ?? one).getBoundingClientRect())
            .filter(({ width, height }) => Math.min(width, height) < 24).length,
      );
    expect(small).toBe(0);
  });
});

// With right answers, axe looks at the end of the quiz by keys.
test('axe finds nothing where every answer is wrong', async ({ page, browserName }) => {
  await openQuiz(page, ANY);
  await answerAll(page, wrongAnswer);
  expect(await findings(page)).toEqual([]);
  if (browserName !== 'chromium') return;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, 'colours')).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await findings(page, 'colours')).toEqual([]);
});

test.describe('on paper', { tag: '@only-chromium' }, () => {
  test('the quiz has no answer, no mark and nothing filled in; the summary is printed when it is asked for', async ({
    page,
  }) => {
    await openQuiz(page, `${ANY}?order=4821`);
    await answerAll(page, wrongAnswer);
    await page.emulateMedia({ media: 'print' });
    const quiz = page.locator('.quiz');
    for (const hidden of [
      '.answer',
      '.told',
      '.verdict',
      '.quiz-summary',
      'button',
      '[type="range"]',
      '.quiz-progress',
    ])
      await expect(quiz.locator(hidden).locator('visible=true'), hidden).toHaveCount(0);
    await expect(page.getByText('Order 4821.')).toBeVisible();
    await expect(items(page).first().locator('legend')).toBeVisible();
    await expect(itemOf(page, 'order').locator('[type="number"]').first()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => {
      globalThis.print = () => {
        document.body.dataset['asked'] = 'print';
      };
    });
    await page.getByRole('button', { name: 'Print this summary' }).click();
    await expect(page.locator('[data-asked="print"]')).toHaveCount(1);
    await page.emulateMedia({ media: 'print' });
    await expect(quiz.locator('.quiz-summary li').first()).toBeVisible();
    await expect(items(page).locator('visible=true')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(quiz.locator('.quiz-summary')).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('it is a quiz to read: each item has its controls, and its answer to open', async ({ page }) => {
    await page.goto(ANY);
    await expect(page.locator('.quiz button').locator('visible=true')).toHaveCount(0);
    for (const item of await items(page).all()) {
      await expect(item.locator('fieldset legend')).toBeVisible();
      expect(await item.locator('fieldset input').locator('visible=true').count()).toBeGreaterThan(0);
      await expect(item.locator('.explain')).toBeHidden();
      await item.locator('.answer > summary').click();
      await expect(item.locator('.explain')).toBeVisible();
      await expect(item.locator('.rests a').first()).toBeVisible();
    }
  });
});
