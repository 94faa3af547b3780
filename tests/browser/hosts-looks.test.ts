/** What a frame's address may ask of its looks, in pages that are light and pages that are dark. */
import { expect, expectFollowed, fitOf, openHost, test, type Page } from './hosts-page.ts';
import type { Frame } from '@playwright/test';

const ID = 'breach-timeline';

/** Whether a frame's paper is dark, and its letters light. */
const isDark = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const lightness = (colour: string): number =>
      (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0);
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return lightness(backgroundColor) < lightness(color);
  });

async function darkness(page: Page, address: string): Promise<boolean> {
  const frame = await openHost(page, address);
  await expectFollowed(frame);
  return isDark(frame);
}

test('a theme that was asked for is the theme, in a light page and in a dark one', async ({
  page,
  hosts,
}) => {
  for (const host of ['sandbox-resizer', 'dark']) {
    expect(await darkness(page, `${hosts}/${host}/${ID}/?theme=dark`)).toBe(true);
    expect(await darkness(page, `${hosts}/${host}/${ID}/?theme=light`)).toBe(false);
  }
});

test('without one it is the reader’s: light', async ({ page, hosts }) => {
  expect(await darkness(page, `${hosts}/resizer/${ID}/`)).toBe(false);
  expect(await darkness(page, `${hosts}/resizer/${ID}/?theme=auto`)).toBe(false);
  expect(await darkness(page, `${hosts}/resizer/${ID}/?theme=${encodeURIComponent('"><b>')}`)).toBe(false);
});

test.describe('without one it is the reader’s', { tag: '@dark' }, () => {
  test.use({ colorScheme: 'dark' });

  test('dark', async ({ page, hosts }) => {
    expect(await darkness(page, `${hosts}/resizer/${ID}/`)).toBe(true);
    expect(await darkness(page, `${hosts}/resizer/${ID}/?theme=light`)).toBe(false);
  });
});

test('a title that the host has itself is heard and not seen, and takes no room', async ({ page, hosts }) => {
  const whole = await openHost(page, `${hosts}/sandbox-resizer/${ID}/`);
  await expectFollowed(whole);
  const title = whole.getByRole('heading', { level: 1 });
  const { box: tall } = await fitOf(whole);
  const room = (await title.boundingBox())?.height ?? 0;
  expect(room).toBeGreaterThan(20);
  const bare = await openHost(page, `${hosts}/sandbox-resizer/${ID}/?title=0`);
  await expectFollowed(bare);
  await expect(bare.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(
    await bare.getByRole('heading', { level: 1 }).evaluate((one) => one.parentElement?.offsetHeight ?? 0),
  ).toBeLessThan(2);
  expect(tall - (await fitOf(bare)).box).toBeGreaterThanOrEqual(Math.floor(room));
});
