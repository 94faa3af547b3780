import { expect, test, type Locator, type Page } from './browser-test.ts';
import { figure, sideways, wake } from './chart-page.ts';

const PAGE = '/charts/attribution-lag/';
const AWAKE = '.targets button';

const marks = (page: Page): Locator => page.getByRole('group', { name: 'Cases' }).getByRole('button');
const card = (page: Page): Locator => page.locator('#attribution-lag-detail .card');
const shown = (page: Page): Locator => page.locator('.shown');
/** The chart's own: the builder below it has lists of the same names. */
const filter = (page: Page, name: string): Locator => page.locator('.chart-body').getByLabel(name);
const sort = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
/** Rows of the table that are left, by id. */
const rowsLeft = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('.chart-table tbody tr:not([hidden])')
    .evaluateAll((all) => all.map((row) => row.dataset['row']));
const query = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

for (const [name, id, words] of [
  ['Dwell time', 'dwell', 'dwell time'],
  ['Disclosure delay', 'disclosure', 'disclosure delay'],
  ['Attribution delay', 'attribution', 'attribution delay'],
] as const)
  test(`sorted by ${words} it draws that delay, and its address says so`, async ({ page }) => {
    await wake(page, PAGE, AWAKE);
    const before = await marks(page).first().getAttribute('aria-label');
    await sort(page, name).click();
    await expect(sort(page, name)).toHaveAttribute('aria-pressed', 'true');
    await expect(marks(page).first()).toHaveAccessibleName(new RegExp(`: ${words} `));
    await expect(marks(page)).toHaveCount(40);
    expect(await marks(page).first().getAttribute('aria-label')).not.toBe(before);
    await expect.poll(() => query(page, 'sort')).toBe(id);
    await page.reload();
    await expect(sort(page, name)).toHaveAttribute('aria-pressed', 'true');
  });

test('a country and an actor leave the same cases in the drawing, the table and the words', async ({
  page,
}) => {
  await wake(page, PAGE, AWAKE);
  const summary = figure(page, 'attribution-lag').locator('.chart-summary');
  const all = await summary.innerText();
  await filter(page, 'Country').selectOption('NO');
  await expect(shown(page)).toHaveText(/^[1-9] of 40 cases$/);
  await filter(page, 'Blamed').selectOption('apt31');
  await expect(shown(page)).toHaveText('2 of 40 cases');
  await expect(summary).toContainText('The drawing compares 2 cases');
  // The Commission’s own case stays to be held against the others.
  await expect(marks(page)).toHaveCount(3);
  expect((await rowsLeft(page)).toSorted()).toEqual(['no-governors-2018', 'no-visma-2018', 'uk-ec']);
  await expect.poll(() => [query(page, 'country'), query(page, 'actor')]).toEqual(['NO', 'apt31']);
  await filter(page, 'Country').selectOption('All countries');
  await filter(page, 'Blamed').selectOption('All cases');
  await expect(shown(page)).toHaveText('40 of 40 cases');
  await expect(summary).toHaveText(all);
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('nonsense in the address gives the whole chart', async ({ page }) => {
  await wake(page, `${PAGE}?sort=length&country=%3Cb%3E&actor=%00&focus=nobody`, AWAKE);
  await expect(sort(page, 'Entry to blame')).toHaveAttribute('aria-pressed', 'true');
  await expect(shown(page)).toHaveText('40 of 40 cases');
  await expect(marks(page)).toHaveCount(40);
  await expect(card(page)).toHaveCount(0);
});

test('a case opens with its dates and sources, over no control, and nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await wake(page, `${PAGE}?country=NO`, AWAKE);
  for (const key of ['Home', 'End'] as const) {
    await marks(page).first().focus();
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('link').first()).toHaveAttribute('href', /\/sources\/#./);
    const controls = await page.locator('.chart-body .controls').boundingBox();
    const box = await card(page).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual((controls?.y ?? 0) + (controls?.height ?? 0));
    expect(await sideways(page)).toBe(0);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  }
});

/** How many rows are given a new place by another order, and how many of them are on their way in that picture. */
async function reordered(page: Page): Promise<{ moved: number; gliding: number }> {
  await wake(page, PAGE, AWAKE);
  return page.locator('.chart-body').evaluate(async (body) => {
    const places = (): (string | null)[] =>
      Array.from(body.querySelectorAll('.lag-row'), (row) => row.getAttribute('transform'));
    const before = places();
    const byDate = [...body.querySelectorAll('button')].find(({ textContent }) => textContent === 'By date');
    byDate?.click();
    // The button answers first, the drawing some pictures later.
    for (let picture = 0; picture < 120 && places().join() === before.join(); picture += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const moved = places().filter((place, index) => place !== before[index]);
    const onTheirWay = body
      .getAnimations({ subtree: true })
      .filter((one) => one instanceof CSSTransition && one.transitionProperty === 'transform');
    return { moved: moved.length, gliding: onTheirWay.length };
  });
}

test('a row can be followed to its new place', async ({ page }) => {
  const { moved, gliding } = await reordered(page);
  expect(moved).toBeGreaterThan(10);
  expect(gliding).toBe(moved);
});

test.describe('with less motion', { tag: '@still' }, () => {
  test.use({ reducedMotion: 'reduce' });

  test('rows are in their new place at once', async ({ page }) => {
    const { moved, gliding } = await reordered(page);
    expect(moved).toBeGreaterThan(10);
    expect(gliding).toBe(0);
  });
});
