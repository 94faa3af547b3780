/** A frame that its host has shut in: no origin of its own, no storage, no pop-ups. */
import { expect, expectFollowed, fitOf, openHost, test, type Page } from './hosts-page.ts';
import { clickIn, FIRST_ACTIONS, wakeIn } from './hosts-wake.ts';

const ID = 'breach-timeline';
const ACTIONS = Object.keys(FIRST_ACTIONS) as (keyof typeof FIRST_ACTIONS)[];

for (const id of [ID, 'campaign-timeline', 'target-map'])
  test(`${id} has no storage and breaks nothing for it: it sleeps, wakes and has its letters`, async ({
    page,
    hosts,
  }) => {
    const frame = await openHost(page, `${hosts}/sandbox-resizer/${id}/`);
    const storage = await frame.evaluate(() => {
      try {
        return String(localStorage.length);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect([await frame.evaluate(() => origin), storage]).toEqual(['null', 'SecurityError']);
    await expectFollowed(frame);
    await wakeIn(frame);
    await expectFollowed(frame);
    const families = await frame.evaluate(async () => {
      const faces = await document.fonts.ready;
      return [...faces]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
    expect(families).toEqual(expect.arrayContaining(['Newsreader', 'Libre Franklin']));
  });

for (const action of ACTIONS)
  test(`the first ${action} wakes the chart, and the host’s box follows what comes of it`, async ({
    page,
    hosts,
  }) => {
    const frame = await openHost(page, `${hosts}/sandbox-resizer/${ID}/`);
    await wakeIn(frame, action);
    await expectFollowed(frame);
    // A card opens over the drawing or under it: it must be seen whole.
    const card = frame.locator('.card');
    if (!(await card.isVisible())) await clickIn(frame, frame.locator('.chart-body [aria-expanded]').last());
    await expect(card).toBeVisible();
    await expect.poll(async () => (await fitOf(frame)).hidden).toEqual([0, 0]);
    await clickIn(frame, card.getByRole('button').first());
    await expect(card).toBeHidden();
    await expectFollowed(frame);
  });

test('a choice made in the frame changes the drawing, and not the address nobody may change', async ({
  page,
  hosts,
}) => {
  const frame = await openHost(page, `${hosts}/sandbox-resizer/campaign-timeline/`);
  await wakeIn(frame);
  const summary = frame.locator('.chart-summary');
  const told = (await summary.textContent()) ?? '';
  await frame.locator('.controls select').first().selectOption({ index: 1 });
  await expect(summary).not.toHaveText(told);
  await expectFollowed(frame);
});

test.describe('links', () => {
  // What browsers say when a frame that may not open windows is asked to.
  test.use({ excused: /pop-?up|Blocked opening|InvalidAccessError/i });

  test('none leads away from the host, and where the chart’s page is can be read', async ({
    page,
    hosts,
  }) => {
    const frame = await openHost(page, `${hosts}/sandbox/${ID}/`);
    const [mine, theirs] = [frame.url(), page.url()];
    const targets = await frame
      .locator('a[href]')
      .evaluateAll((all) => [
        ...new Set(
          all.map((one) => (one as HTMLAnchorElement).target || document.querySelector('base')?.target),
        ),
      ]);
    expect(targets).toEqual(['_blank']);
    await expect(frame.locator('body')).toContainText(`/charts/${ID}/`, { useInnerText: true });
    for (const link of await frame.locator('a[href]:visible').all()) await clickIn(frame, link);
    expect([frame.url(), page.url(), page.context().pages().length]).toEqual([mine, theirs, 1]);
  });

  test(
    'where pop-ups may leave the sandbox, the chart’s page opens beside the host',
    { tag: '@only-chromium' },
    async ({ page, hosts }) => {
      const frame = await openHost(page, `${hosts}/sandbox-loose/${ID}/`);
      const [opened] = await Promise.all([
        page.waitForEvent('popup'),
        frame.locator(`a[href$="/charts/${ID}/"]`).click(),
      ]);
      await expect(opened.locator('h1')).toBeVisible();
      expect(await opened.evaluate(() => localStorage.length)).toBe(0);
    },
  );

  // Browsers refuse to show there what has an opener policy.
  test(
    'where pop-ups stay in the sandbox, the chart’s page is shown in one',
    { tag: '@only-chromium' },
    async ({ page, hosts }) => {
      const frame = await openHost(page, `${hosts}/amp/${ID}/`);
      const [opened] = await Promise.all([
        page.waitForEvent('popup'),
        frame.locator(`a[href$="/charts/${ID}/"]`).click(),
      ]);
      await expect(opened.locator('h1')).toBeVisible();
    },
  );
});

/** What an embed leaves behind in a browser, where it has an origin. */
const left = (page: Page, origin: string): Promise<unknown> =>
  page
    .context()
    .storageState()
    .then(({ cookies, origins }) => ({
      cookies,
      storage: origins.filter((one) => one.origin === origin),
    }));

test('where it could keep something it keeps nothing', async ({ page, hosts, baseURL }) => {
  const frame = await openHost(page, `${hosts}/sandbox-loose/${ID}/?theme=dark`);
  await wakeIn(frame);
  // Some browsers refuse storage to any frame of another site.
  const kept = await frame.evaluate(() => {
    try {
      return localStorage.length + sessionStorage.length;
    } catch {
      return 0;
    }
  });
  expect([await frame.evaluate(() => origin), kept]).toEqual([baseURL, 0]);
  expect(await left(page, baseURL ?? '')).toEqual({ cookies: [], storage: [] });
});
