/** Host pages on which something happens after the chart was put there: its frame follows. */
import { CHARTS, expect, expectFollowed, fitOf, frameOf, openHost, test } from './hosts-page.ts';

const ID = 'breach-timeline';

test('twelve frames on a page: each is as high as its own chart', async ({ page, hosts }) => {
  await page.goto(`${hosts}/all/${ID}/`);
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(CHARTS.length + 2);
  for (const frame of await frames.all()) await frame.scrollIntoViewIfNeeded();
  const embedded = (): ReturnType<typeof page.frames> =>
    page.frames().filter((one) => one.url().includes('/embed/'));
  await expect.poll(() => embedded().length).toBe(CHARTS.length + 2);
  for (const frame of embedded()) await expectFollowed(frame);
  const heights = await frames.evaluateAll((all) => all.map((one) => (one as HTMLElement).offsetHeight));
  expect(new Set(heights).size).toBeGreaterThan(CHARTS.length / 2);
});

test('in a panel that was not displayed, it has its height when the panel is shown', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts}/hidden-tab/${ID}/`);
  const frame = await frameOf(page, ID);
  const panel = page.locator('#panel');
  expect(await panel.locator('iframe').evaluate((one) => (one as HTMLElement).style.height)).not.toMatch(
    /^[0-9]{1,2}px$|^100px$/,
  );
  await page.getByRole('button', { name: 'Second panel' }).click();
  await expectFollowed(frame);
  // Hidden again, it must not be told that it is nothing; shown again, it is as high as before.
  const before = (await fitOf(frame)).box;
  await panel.evaluate((one) => {
    one.style.display = 'none';
  });
  // Two pictures of the page: time enough for the frame to be told.
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  await panel.evaluate((one) => {
    one.style.display = 'block';
  });
  await expectFollowed(frame);
  expect((await fitOf(frame)).box).toBe(before);
});

test('in closed details, lazily, it has its height when they are opened', async ({ page, hosts }) => {
  await page.goto(`${hosts}/details/${ID}/`);
  await page.locator('summary').click();
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expectFollowed(await frameOf(page, ID));
});

for (const id of [ID, 'campaign-timeline'])
  test(`${id} grows as its column narrows, and shrinks again`, async ({ page, hosts }) => {
    const frame = await openHost(page, `${hosts}/narrowing/${id}/`);
    const heightAt = async (width: number): Promise<number> => {
      await page.getByRole('button', { name: `${String(width)} px` }).click();
      await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
      await expectFollowed(frame);
      return (await fitOf(frame)).box;
    };
    const wide = await heightAt(900);
    const narrow = await heightAt(320);
    expect(await heightAt(900)).toBe(wide);
    expect(narrow).not.toBe(wide);
    expect(await heightAt(320)).toBe(narrow);
  });

test('a resizer that comes late hears of heights that were told before', async ({ page, hosts }) => {
  const frame = await openHost(page, `${hosts}/late-resizer/${ID}/`);
  await frame.evaluate(() => document.fonts.ready);
  expect((await fitOf(frame)).box).toBe(300);
  await page.getByRole('button', { name: 'Add the resizer' }).click();
  await expectFollowed(frame);
});

test('frames added to a page that has the resizer follow too, each of them', async ({ page, hosts }) => {
  await page.goto(`${hosts}/added-frame/${ID}/`);
  for (const count of [1, 2]) {
    await page.getByRole('button', { name: 'More' }).press('Enter');
    await expect(page.locator('iframe')).toHaveCount(count);
    await page.locator('iframe').last().scrollIntoViewIfNeeded();
    await expect.poll(() => page.frames().filter((one) => one.url().includes(ID)).length).toBe(count + 1);
    await expectFollowed(await frameOf(page, ID));
  }
});

test('AMP gives the height out of sight, and in sight when its button is pressed', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts}/amp/${ID}/`);
  const frame = await frameOf(page, ID);
  // A frame out of sight is not laid out again before it is seen, but its box is.
  const spare = async (): Promise<number> => {
    const { box, needed } = await fitOf(frame);
    return Math.abs(box - needed);
  };
  await expect.poll(spare).toBeLessThanOrEqual(2);
  /** The button grants what has been asked so far; a frame that is still being laid out may ask again. */
  const pressUntilFollowed = async (): Promise<void> => {
    await expect(async () => {
      const button = page.getByRole('button', { name: 'Show all' });
      if (await button.isVisible()) await button.click();
      expect(await spare()).toBeLessThanOrEqual(2);
    }).toPass();
    await expectFollowed(frame);
  };
  await page.locator('amp-iframe').evaluate((one) => {
    one.scrollIntoView();
  });
  await pressUntilFollowed();
  await page.setViewportSize({ width: 360, height: 700 });
  await pressUntilFollowed();
});
