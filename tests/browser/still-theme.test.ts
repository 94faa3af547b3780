import { expect, test, type Page } from './browser-test.ts';

/** The colours of alleged activity, as in src/styles/tokens.css. */
const VERMILION = { light: [194, 55, 28], dark: [255, 127, 102] } as const;
type Theme = keyof typeof VERMILION;

/** In how many pixels of a still picture, as it is seen, each theme's vermilion stands. */
async function vermilion(page: Page): Promise<Record<Theme, number>> {
  const picture = page.locator('img[src*="breach-timeline/thumbnail"]');
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete)).toBe(true);
  const png = (await picture.screenshot()).toString('base64');
  // A page without rules on what it may load takes the picture apart.
  const blank = await page.context().newPage();
  const found = await blank.evaluate(
    async ([data, colours]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const paint = new OffscreenCanvas(image.width, image.height).getContext('2d');
      paint?.drawImage(image, 0, 0);
      const pixels = paint?.getImageData(0, 0, image.width, image.height).data ?? [];
      const count = (colour: readonly number[]): number => {
        let found = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if (colour.every((part, index) => Math.abs(part - (pixels[at + index] ?? 0)) <= 3)) found += 1;
        return found;
      };
      return { light: count(colours.light), dark: count(colours.dark) };
    },
    [png, VERMILION] as const,
  );
  await blank.close();
  return found;
}

test('still pictures take the theme that the reader chooses', async ({ page }) => {
  await page.goto('/charts/');
  const before = await vermilion(page);
  expect(before.light).toBeGreaterThan(100);
  expect(before.dark).toBe(0);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect.poll(async () => (await vermilion(page)).light).toBe(0);
  expect((await vermilion(page)).dark).toBeGreaterThan(100);
});

test.describe('on a dark machine', { tag: '@dark' }, () => {
  test.use({ colorScheme: 'dark' });

  test('still pictures are dark, and light when the reader chooses so', async ({ page }) => {
    await page.goto('/charts/');
    expect((await vermilion(page)).dark).toBeGreaterThan(100);
    await page.getByRole('button', { name: 'Light theme' }).click();
    await expect.poll(async () => (await vermilion(page)).dark).toBe(0);
    expect((await vermilion(page)).light).toBeGreaterThan(100);
  });
});

test.describe('on paper', { tag: '@only-chromium' }, () => {
  test('still pictures are light whatever theme was chosen', async ({ page }) => {
    await page.goto('/charts/');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.emulateMedia({ media: 'print' });
    await expect.poll(async () => (await vermilion(page)).light).toBeGreaterThan(100);
    expect((await vermilion(page)).dark).toBe(0);
  });
});
