/** How an editor takes a chart: what is chosen stands in the snippets, and the preview shows how it will be. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import { findings } from './axe.ts';
import { load } from 'cheerio';
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { openAwake } from './chart-page.ts';
import { textFromClipboard } from './clipboard.ts';
import { CHARTS } from './pages.ts';

const WIDTHS = [320, 600, 900];
const builtPage = (id: string): string => readFileSync(`dist/charts/${id}/index.html`, 'utf8');
/** A chart with filters, one with a range, and one with neither. */
const FILTERED = CHARTS.find((id) => builtPage(id).includes('data-key=')) ?? '';
const RANGED = CHARTS.find((id) => builtPage(id).includes('data-after=')) ?? '';
const PLAIN = CHARTS.find((id) => !builtPage(id).includes('data-key=')) ?? '';

/** A page of its own, and examined as one: its headings and landmarks are not those of the page around it. */
const PREVIEW = '[data-preview] iframe';

const builder = (page: Page): Locator => page.locator('#embed');
const snippet = (page: Page, grade: string): Locator => builder(page).locator(`[data-grade="${grade}"]`);
/** The address in a snippet, as the browser would read it. */
const addressIn = async (place: Locator): Promise<URL> => {
  const markup = (await place.textContent()) ?? '';
  return new URL(load(markup)('[title]').attr('src') ?? '');
};
async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/charts/${id}/`);
  await builder(page).locator('.choices > summary').click();
  await expect(builder(page).locator('form')).toBeVisible();
}

/** The page in the preview and the chart in that page, once both are there. */
async function previewed(page: Page): Promise<[host: Frame, chart: Frame]> {
  await page.locator('[data-preview]').scrollIntoViewIfNeeded();
  const found = (part: string) => page.frames().find((frame) => frame.url().includes(part));
  let both: [Frame, Frame] | undefined;
  // A choice puts another page into the preview, and the one before may be found while it goes.
  await expect(async () => {
    const host = found('/embedding/preview/');
    const chart = host?.childFrames()[0];
    if (!host || !chart) throw new Error('no preview yet');
    expect(chart.url()).toMatch(/\/(embed|pinned)\//);
    await chart.locator('main').waitFor({ timeout: 5000 });
    both = [host, chart];
  }).toPass();
  if (!both) throw new Error('the preview is gone again');
  return both;
}
/** Width and height of the frame in its page, and the height of what is in it, px. */
async function boxes([, chart]: readonly [Frame, Frame]): Promise<[number, number, number]> {
  const element = await chart.frameElement();
  const box = await element.boundingBox();
  const inside = await chart.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height);
  return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0), Math.ceil(inside ?? NaN)];
}

/** What Firefox says of a script whose page goes while it loads: that it is empty, or that it did not load. */
const OF_A_PAGE_THAT_GOES = [
  createHash('sha384').update('').digest('base64'),
  'error loading dynamically imported module',
];

test('everything can be chosen and copied by keyboard, with the focus in sight', async ({
  page,
  browserName,
}) => {
  // Without windows Chromium asks first.
  if (browserName === 'chromium') await page.context().grantPermissions(['clipboard-write']);
  await page.goto(`/charts/${RANGED}/`);
  const box = builder(page);
  await box.locator('.choices > summary').focus();
  await page.keyboard.press('Enter');
  const small: string[] = [];
  const seen: string[] = [];
  /** Go on to the first place that fits, and note on the way what is too small or shows no focus. */
  async function reach(selector: string): Promise<void> {
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab');
      const [at, isSmall, isBare, isThere] = await page.evaluate((wanted) => {
        const one = document.activeElement as HTMLElement;
        const target = one.closest('label') ?? one;
        const { width, height } = target.getBoundingClientRect();
        return [
          one.outerHTML.slice(0, 80),
          one.tagName !== 'A' && Math.min(width, height) < 24,
          getComputedStyle(one).outlineStyle === 'none',
          one.matches(wanted),
        ] as const;
      }, selector);
      seen.push(at);
      if (isSmall || isBare) small.push(at);
      if (isThere) return;
    }
    throw new Error(`not reached by Tab: ${selector}; passed ${seen.join('\n')}`);
  }
  await reach('[data-key="from"]');
  await page.keyboard.type('2021');
  await expect(snippet(page, 'frame')).toContainText('from=2021');
  await reach('[data-key="country"]');
  await page.keyboard.type('Australia');
  await reach('[name="theme"]');
  await page.keyboard.type('Dark');
  await reach('[name="height"]');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('777');
  await reach('[name="title"]');
  await page.keyboard.press('Space');
  const { search } = await addressIn(snippet(page, 'frame'));
  expect([...new URLSearchParams(search)].sort()).toEqual([
    ['country', 'AU'],
    ['from', '2021'],
    ['theme', 'dark'],
    ['title', '0'],
  ]);
  for (const grade of ['frame', 'resized', 'element']) {
    expect((await addressIn(snippet(page, grade))).search).toBe(search);
    await expect(snippet(page, grade)).toContainText('height="777"');
  }
  await reach('[data-width="320"]');
  await page.keyboard.press('Enter');
  await expect(box.locator('[data-width="320"]')).toHaveAttribute('aria-pressed', 'true');
  // What is in the preview need not be gone through.
  await reach('.past-table a');
  await page.keyboard.press('Enter');
  await reach('[data-grade="frame"]');
  await reach('[data-copy]');
  await page.keyboard.press('Enter');
  await expect(box.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
  expect(small).toEqual([]);
});

test.describe('the clipboard', { tag: '@only-chromium' }, () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('has each snippet as it stands', async ({ page }) => {
    await open(page, FILTERED);
    await builder(page).getByLabel('Theme').selectOption('light');
    await builder(page).getByText('The same as an element').click();
    for (const grade of ['address', 'frame', 'resized', 'element']) {
      const block = builder(page)
        .locator('[data-copied]')
        .filter({ has: page.locator(`[data-grade="${grade}"]`) });
      await block.getByRole('button').click();
      await expect(block.getByRole('status')).toHaveText('Copied.');
      const text = await snippet(page, grade).textContent();
      expect(await textFromClipboard(page)).toBe(text);
    }
  });
});

test('where copying is refused, the text is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(`/charts/${PLAIN}/`);
  const block = builder(page)
    .locator('[data-copied]')
    .filter({ has: page.locator('[data-grade="frame"]') });
  await block.getByRole('button').click();
  await expect(block.getByRole('status')).toContainText('The text is selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    await snippet(page, 'frame').innerText(),
  );
});

test('what the chart above shows can be taken over, and given up again', async ({ page }) => {
  await openAwake(page, `/charts/${FILTERED}/`);
  await page.locator('.chart-body .controls select').first().selectOption({ index: 1 });
  await page.locator('.chart-body .targets [tabindex="0"], .chart-body [role="slider"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?/);
  await builder(page).locator('.choices > summary').click();
  await builder(page).getByRole('button', { name: 'Use what the chart above shows now' }).click();
  const asked = [...new URL(page.url()).searchParams].sort();
  const taken = await addressIn(snippet(page, 'resized'));
  expect([...taken.searchParams].sort()).toEqual(asked);
  await builder(page).getByRole('button', { name: 'Show all of it' }).click();
  expect((await addressIn(snippet(page, 'resized'))).search).toBe('');
  await expect(builder(page).getByText('It shows all of the chart.')).toBeVisible();
});

test('a range cannot end before it begins, and a height that is none is said and not used', async ({
  page,
}) => {
  await open(page, RANGED);
  const [from, to] = [
    builder(page).locator('[data-key="from"]'),
    builder(page).locator('[data-after="from"]'),
  ];
  await from.selectOption('2020');
  expect(await to.locator('option:disabled').allInnerTexts()).toContain('2019');
  expect(await to.locator('option:not(:disabled)').allInnerTexts()).toContain('2020');
  const declared = /height="(\d+)"/.exec((await snippet(page, 'frame').textContent()) ?? '')?.[1] ?? '';
  for (const wrong of ['', '-5', '1e99', '640.5', '100000']) {
    await builder(page).getByLabel('Height in pixels').fill(wrong);
    await expect(builder(page).getByText('A height is a whole number from 200 to 10,000')).toBeVisible();
    await expect(snippet(page, 'frame')).toContainText(`height="${declared}"`);
  }
});

test('the preview shows the frame as high as its chart at every width, and offers that height', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await open(page, FILTERED);
  for (const grade of ['resized', 'element'])
    for (const width of WIDTHS) {
      await builder(page).locator(`[data-try="${grade}"]`).click();
      await builder(page)
        .locator(`[data-width="${String(width)}"]`)
        .click();
      await expect(
        async () => {
          const [wide, high, inside] = await boxes(await previewed(page));
          expect([wide, high]).toEqual([width, inside]);
          expect(high).toBeGreaterThan(300);
        },
        `${grade} at ${String(width)}`,
      ).toPass();
    }
  const [, , inside] = await boxes(await previewed(page));
  await builder(page).getByRole('button', { name: 'Use this height' }).click();
  await expect(snippet(page, 'frame')).toContainText(`height="${String(inside)}"`);
  await builder(page).locator('[data-try="frame"]').click();
  await expect(async () => {
    expect((await boxes(await previewed(page)))[1]).toBe(inside);
  }).toPass();
  expect(complaints.filter((each) => !OF_A_PAGE_THAT_GOES.some((said) => each.includes(said)))).toEqual([]);
});

test('the preview leaves no trace in the way back', async ({ page }) => {
  await open(page, FILTERED);
  await previewed(page);
  const before = await page.evaluate(() => history.length);
  await builder(page).locator('[data-width="320"]').click();
  await builder(page).getByLabel('Theme').selectOption('dark');
  await expect.poll(async () => (await previewed(page))[1].url()).toContain('theme=dark');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('a snippet pasted into somebody’s page works there', async ({ page, baseURL }) => {
  await page.goto(`/charts/${PLAIN}/`);
  const origin = (await addressIn(snippet(page, 'frame'))).origin;
  const markups = new Map<string, string>();
  for (const grade of ['frame', 'resized', 'element'])
    markups.set(grade, ((await snippet(page, grade).textContent()) ?? '').replaceAll(origin, baseURL ?? ''));
  for (const [grade, markup] of markups) {
    await page.route('**/somebody/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>A page</title>${markup}` }),
    );
    await page.goto('/somebody/');
    const chart = () => page.frames().find((frame) => frame.url().includes(`/embed/${PLAIN}/`));
    await expect.poll(() => chart()?.url()).toBeDefined();
    await expect(async () => {
      const frame = chart();
      if (!frame) throw new Error('no frame');
      const [, high, inside] = await boxes([frame, frame]);
      if (grade === 'frame') expect(high).toBeGreaterThanOrEqual(inside);
      else expect(high).toBe(inside);
    }, grade).toPass();
    await page.unrouteAll();
  }
});

test('nobody but the site is asked, also with the preview open', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, PLAIN);
  await previewed(page);
  await page.waitForTimeout(500);
  expect(asked.some((url) => url.includes('/embedding/preview/'))).toBe(true);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual([]);
});

test.describe('light, then dark', () => {
  test.use({ colorScheme: 'light', reducedMotion: 'reduce' });

  test('axe finds nothing in the open builder', async ({ page, browserName }) => {
    await open(page, RANGED);
    await previewed(page);
    expect(await findings(page, 'all', PREVIEW)).toEqual([]);
    if (browserName !== 'chromium') return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findings(page, 'colours', PREVIEW)).toEqual([]);
  });
});

test.describe('the page the preview shows', () => {
  const bad = encodeURIComponent('"><img src=x onerror=alert(1)>');

  test('puts nothing of a bad address into itself', async ({ page }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push('a dialog');
      void dialog.dismiss();
    });
    for (const chart of ['', bad, '__proto__', 'constructor', `../${PLAIN}`, `${PLAIN}/`]) {
      await page.goto(`/embedding/preview/?chart=${chart}&show=${bad}`);
      await expect(page.getByText('The chart comes here')).toBeVisible();
      await expect(page.locator('iframe')).toHaveCount(0);
      await expect(page.locator('img')).toHaveCount(0);
    }
    await page.goto(
      `/embedding/preview/?chart=${PLAIN}&grade=${bad}&height=1e9&day=${bad}&show=${encodeURIComponent(`theme=${bad}&x=1&__proto__=2`)}&${bad}#${bad}`,
    );
    const src = await page.locator('iframe').getAttribute('src');
    expect(new URL(src ?? '').href).toBe(new URL(`/embed/${PLAIN}/`, page.url()).href);
    expect(await page.locator('main').innerHTML()).not.toContain('onerror');
    expect(complaints).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the snippets stand there to be selected, and nothing that would do nothing', async ({ page }) => {
    await page.goto(`/charts/${RANGED}/`);
    await expect(snippet(page, 'address')).toBeVisible();
    await expect(snippet(page, 'frame')).toContainText('<iframe');
    await expect(snippet(page, 'resized')).toContainText('<script');
    await expect(builder(page).locator('button:visible, form:visible, [data-preview]:visible')).toHaveCount(
      0,
    );
  });
});

test.describe('on paper', { tag: '@only-chromium' }, () => {
  test('the builder is not printed with the chart', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/charts/${PLAIN}/`);
    await expect(builder(page)).toBeHidden();
  });
});
