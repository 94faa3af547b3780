/** What the keyboard can do in every chart, whatever it draws. A chart's own keys are in its own test. */
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { openAwake } from './chart-page.ts';
import { CHARTS, UNLIKE_CHARTS } from './pages.ts';

/** Where the focus waits for Tab in each group of marks; a map has its marks and, beside them, its list. */
const stopsIn = (page: Page): Locator =>
  page.locator('.chart-body :is(button, [role="slider"])[tabindex="0"]:not(.controls *, svg *)');

interface Place {
  /** What is said of the mark that has the focus. */
  readonly says: string;
  /** Which element has it, so that two groups can be told apart. */
  readonly element: number;
}

const where = (page: Page): Promise<Place> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return {
      says: at?.getAttribute('aria-valuetext') ?? at?.getAttribute('aria-label') ?? '',
      element: at ? [...document.querySelectorAll('*')].indexOf(at) : -1,
    };
  });

async function press(page: Page, ...keys: string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key);
  return (await where(page)).says;
}

/** Once what the keys asked for is there: it comes after a paint (after-paint.ts), and a card has links of its own, which Tab goes to. */
const followed = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 150));
      }),
  );

/** What can be pressed, moved, chosen in or typed in, as a line of the accessibility tree names it. */
const WORKED =
  /^\s*- '?(?:button|slider|combobox|listbox|spinbutton|textbox|searchbox|checkbox|radio|switch)\b.*$/gm;

/** Each group of marks is one tab stop, and arrows, Home and End go through it in order. */
async function expectOrder(page: Page): Promise<void> {
  const stops = await stopsIn(page).elementHandles();
  expect(stops.length).toBeGreaterThan(0);
  const firsts = new Set<number>();
  for (const stop of stops) {
    await stop.focus();
    const first = await press(page, 'Home');
    firsts.add((await where(page)).element);
    expect(first).toMatch(/\w/);
    const second = await press(page, 'ArrowRight');
    const third = await press(page, 'ArrowRight');
    expect(new Set([first, second, third]).size).toBe(3);
    expect(await press(page, 'ArrowLeft')).toBe(second);
    expect(await press(page, 'ArrowLeft')).toBe(first);
    expect(await press(page, 'ArrowLeft')).toBe(first);
    const below = await press(page, 'ArrowDown');
    expect(below).not.toBe(first);
    expect(await press(page, 'ArrowUp')).toBe(first);
    const last = await press(page, 'End');
    expect([first, second]).not.toContain(last);
    expect(await press(page, 'ArrowRight')).toBe(last);
    expect(await press(page, 'Home')).toBe(first);
    // What moved with the arrows is the only stop its group has left.
    await followed(page);
    const { element } = await where(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect((await where(page)).element).toBe(element);
  }
  // Two stops of one group would have come to the same mark, or a stop that is not of its group to none.
  expect(firsts.size).toBe(stops.length);
  await expect(stopsIn(page)).toHaveCount(stops.length);
}

/** Enter opens what is known of a mark with its sources, Escape closes it and comes back to the mark. */
async function expectOpened(page: Page, id: string): Promise<void> {
  const body = page.locator('.chart-body');
  // Something says what a choice leaves or what was chosen, without taking the focus.
  await expect(body.locator('[role="status"], [aria-live="polite"]').first()).toBeAttached();
  const links = body.getByRole('link').and(page.locator('[href*="/sources/#"], [href^="http"]'));
  // The campaign timeline opens whatever its arrows come to.
  await page.keyboard.press('Escape');
  await expect(links).toHaveCount(0);
  await stopsIn(page).first().focus();
  await press(page, 'End', 'Home');
  const mark = page.locator(':focus');
  const { element } = await where(page);
  const help = page.locator('[id$="-keys"]');
  // Marks that are buttons over a drawing are all made in the same way.
  const isTarget = (await page.locator('.targets').count()) > 0;
  if (isTarget) {
    await expect(help).toBeVisible();
    await expect(page.locator('.targets')).toHaveAttribute('aria-describedby', `${id}-keys`);
    await expect(mark).toHaveAttribute('aria-expanded', 'false');
  }
  await page.keyboard.press('Enter');
  await expect(links.first()).toBeVisible();
  if (isTarget) {
    await expect(mark).toHaveAttribute('aria-expanded', 'true');
    const told = page.locator(`#${(await mark.getAttribute('aria-controls')) ?? ''}`);
    await expect(told.and(page.locator('[aria-live="polite"]'))).toContainText(/\w/);
  }
  await page.keyboard.press('Escape');
  await expect(links).toHaveCount(0);
  await expect(body.locator('[aria-expanded="true"]')).toHaveCount(0);
  expect((await where(page)).element).toBe(element);
  if (!isTarget) return;
  await page.keyboard.press('Escape');
  await expect(body.locator('.targets :focus')).toHaveCount(0);
  await expect(help).toBeHidden();
}

/** Whatever can be worked on the page has a name. */
async function expectNames(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const more of all) (more as HTMLDetailsElement).open = true;
  });
  const tree = await page.locator('main').ariaSnapshot();
  const worked = tree.match(WORKED) ?? [];
  expect(worked.length).toBeGreaterThan(5);
  // A value is no name: it comes after a colon, and a name in quotation marks before it.
  expect(worked.filter((line) => !/^\s*- '?[a-z]+ "[^"]*\p{L}/u.test(line))).toEqual([]);
}

for (const id of CHARTS)
  test(
    `${id}: keys go through its marks in order, open them and come back, and all that can be worked has a name`,
    { tag: UNLIKE_CHARTS.includes(id) ? [] : '@only-chromium' },
    async ({ page }) => {
      await openAwake(page, `/charts/${id}/`);
      await test.step('each group of marks is one tab stop, and keys go through it', () => expectOrder(page));
      await test.step('Enter opens a mark, Escape closes it and comes back', () => expectOpened(page, id));
      await test.step('whatever can be worked has a name', () => expectNames(page));
    },
  );
