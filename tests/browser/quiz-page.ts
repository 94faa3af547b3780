/** What the tests of quizzes have in common: a quiz's own page, its items, and answers given as a reader gives them. */
import type { Question } from '../../src/teach/quiz/item.ts';
import { rightAnswer, type Given } from '../../src/teach/quiz/mark.ts';
import { expect, type Locator, type Page } from './browser-test.ts';
import { PAGES } from './pages.ts';

/** Addresses of the quizzes there are. */
export const QUIZZES = PAGES.filter((page) => /^\/teach\/[\w-]+\/quiz\/$/.test(page));

export const items = (page: Page): Locator => page.locator('.quiz .item');
export const status = (item: Locator): Locator => item.locator('.verdict');
export const checkButton = (item: Locator): Locator => item.locator('[data-check]');

/** Open a quiz and wait until it is live. */
export async function openQuiz(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.quiz.live')).toBeVisible();
}

/** The first item of a kind. */
export const itemOf = (page: Page, kind: Question['kind']): Locator =>
  page.locator(`.item[data-question*='"kind":"${kind}"']`).first();

export async function questionOf(item: Locator): Promise<Question> {
  return JSON.parse((await item.getAttribute('data-question')) ?? '') as Question;
}

/** Options or cards of an item as they stand, by their places in the quiz's file. */
export const partsOf = (item: Locator): Promise<(string | null)[]> =>
  item.locator('[data-part]').evaluateAll((all) => all.map((each) => each.getAttribute('data-part')));

/** An answer that is wrong and not nothing. */
export function wrongAnswer(question: Question): Given {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return [String(question.options.findIndex(({ isRight }) => !isRight))];
    case 'true-false':
      return [String(!question.answer)];
    case 'order':
      return rightAnswer(question).toReversed();
    case 'scale':
      return [question.low > 50 ? '30' : '75'];
    case 'short':
      return ['Something else'];
  }
}

/** Put the cards of an item in an order with their buttons. */
async function order(item: Locator, wanted: Given): Promise<void> {
  for (const [place, card] of wanted.entries())
    for (let at = (await partsOf(item)).indexOf(card); at > place; at--)
      await item.locator(`[data-part="${card}"] [data-by="-1"]`).click();
}

/** Give an answer with mouse and keys, without checking it. */
export async function give(item: Locator, given: Given): Promise<void> {
  const { kind } = await questionOf(item);
  const [only = ''] = given;
  if (kind === 'order') await order(item, given);
  else if (kind === 'short') {
    await item.locator('[type="text"]').fill(only);
  } else if (kind === 'scale') {
    const slider = item.locator('[type="range"]');
    await slider.press('Home');
    for (let at = 0; at < Number(only); at++) await slider.press('ArrowRight');
  } else for (const value of given) await item.locator(`input[value="${value}"]`).check();
}

/** Give an answer to every item, and check each. */
export async function answerAll(page: Page, answer: (question: Question) => Given): Promise<void> {
  for (const item of await items(page).all()) {
    await give(item, answer(await questionOf(item)));
    await checkButton(item).click();
  }
}
