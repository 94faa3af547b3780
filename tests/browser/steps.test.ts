import { expect, test, type Locator, type Page } from './browser-test.ts';

const steps = (page: Page): Locator => page.locator('.steps').first().locator('.step');
const picture = (page: Page): Locator => page.locator('.steps-picture').first();
const told = async (page: Page): Promise<string | undefined> =>
  /--on-([\w-]+): ?1/.exec((await picture(page).getAttribute('style')) ?? '')?.[1];

/** Whether the drawing of each step is shown in it. */
const ownPictures = (page: Page): Promise<boolean[]> =>
  page
    .locator('.step-picture')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height > 60));

/** Bring a step to the line at which it is told, two fifths down the window. */
const read = (step: Locator): Promise<void> =>
  step.evaluate((one) => {
    scrollTo({
      top: one.getBoundingClientRect().top + scrollY - innerHeight * 0.4 + 20,
      behavior: 'instant',
    });
  });

for (const [name, width] of [
  ['beside', 1280],
  ['above', 390],
] as const)
  test(`the picture stays in sight ${name} the text at ${String(width)} px and tells the step being read, down and up again`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const parts = await steps(page).evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-part') ?? ''),
    );
    expect(parts.length).toBeGreaterThanOrEqual(4);
    for (const part of [...parts, ...parts.toReversed()]) {
      const step = page.locator(`.step[data-part="${part}"]`);
      await read(step);
      await expect.poll(() => told(page)).toBe(part);
      // It comes and goes with the first and the last of its steps.
      const isInside = part !== parts[0] && part !== parts.at(-1);
      await expect(picture(page)).toBeInViewport({ ratio: isInside ? 0.95 : 0.5 });
      await expect(step.getByRole('heading')).toBeInViewport();
      const [above, text] = [
        await picture(page).boundingBox(),
        await step.getByRole('heading').boundingBox(),
      ];
      if (name === 'above' && above && text) expect(text.y).toBeGreaterThanOrEqual(above.y + above.height);
    }
    await expect
      .poll(() =>
        picture(page)
          .locator('.part')
          .evaluateAll((all) => new Set(all.map((one) => Number(getComputedStyle(one).opacity) > 0.5)).size),
      )
      .toBe(2);
    expect(await ownPictures(page)).not.toContain(true);
  });

test('each step has an address of its own', async ({ page }) => {
  await page.goto('/');
  for (const step of await steps(page).all()) {
    const id = (await step.getAttribute('id')) ?? '';
    await expect(step.getByRole('heading').getByRole('link')).toHaveAttribute('href', `#${id}`);
  }
  const last = steps(page).last();
  const [id, part] = [await last.getAttribute('id'), await last.getAttribute('data-part')];
  await last.getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(`/#${id ?? ''}`);
  await page.goto('about:blank');
  await page.goto(`/#${id ?? ''}`);
  await expect(last.getByRole('heading')).toBeInViewport();
  await expect.poll(() => told(page)).toBe(part);
});

async function expectStacked(page: Page): Promise<void> {
  await page.goto('/');
  await expect(picture(page)).toBeHidden();
  const own = await ownPictures(page);
  expect(own).toHaveLength(await page.locator('.step').count());
  expect(own).not.toContain(false);
  // The drawing is borrowed from the hidden picture: it must be drawn all the same.
  const drawn = await page
    .locator('.step-picture use')
    .evaluateAll((all) => all.map((one) => (one as SVGUseElement).getBBox().height > 60));
  expect(drawn).not.toContain(false);
}

test.describe('for a reader who wants no motion', { tag: '@still' }, () => {
  test.use({ reducedMotion: 'reduce' });

  test('steps are stacked, each with its own picture', async ({ page }) => {
    await expectStacked(page);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('steps are stacked, each with its own picture', async ({ page }) => {
    await expectStacked(page);
  });
});
