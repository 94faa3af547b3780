import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { figure, roomsBeforeAndAfter, scrolled, sideways, wake } from './chart-page.ts';

const PAGE = '/charts/campaign-timeline/';
const AWAKE = '.plot svg';

const EVENTS: { id: string; summary: string }[] = parse(readFileSync('content/data/events.csv'), {
  columns: true,
});
const TOTAL = EVENTS.length;
const ALL = `${String(TOTAL)} of ${String(TOTAL)} events`;

const plot = (page: Page): Locator => page.getByRole('slider', { name: 'Events in order of date' });
const entry = (page: Page): Locator => page.getByRole('group', { name: 'Entry' });
const count = (page: Page): Locator => page.getByRole('status').filter({ hasText: /of \d+ events/ });
const filter = (page: Page, name: string): Locator => page.getByRole('combobox', { name });
const first = (page: Page): Locator => page.getByRole('slider', { name: 'First month shown' });
const last = (page: Page): Locator => page.getByRole('slider', { name: 'Last month shown' });
/** What is drawn, in short: how many marks, and the words. */
const drawing = (page: Page): Promise<string> =>
  page.locator(AWAKE).evaluate((svg) => {
    const words = Array.from(svg.querySelectorAll('text'), ({ textContent }) => textContent);
    return `${String(svg.querySelectorAll('.mark').length)} marks, ${words.join('; ')}`.slice(0, 400);
  });
const open = (page: Page, query = ''): Promise<void> => wake(page, PAGE + query, AWAKE);

for (const width of [360, 768, 1280])
  test(`nothing moves when it wakes at ${String(width)} px`, async ({ page }) => {
    const [still, live] = await roomsBeforeAndAfter(page, [PAGE, AWAKE], width);
    expect(live).toEqual(still);
  });

test.describe('by keyboard', () => {
  test('all its events are one tab stop', async ({ page }) => {
    await open(page);
    await expect(page.locator('.plot[tabindex="0"]')).toHaveCount(1);
    await expect(page.locator('.plot').locator('a, button, [tabindex]')).toHaveCount(0);
    await last(page).focus();
    await page.keyboard.press('Tab');
    await expect(plot(page)).toBeFocused();
    await expect(plot(page)).toHaveAttribute('aria-valuetext', `No event chosen, ${String(TOTAL)} on show`);
  });

  test('arrow keys go through the events in order of time, Home and End to the first and the last', async ({
    page,
  }) => {
    await open(page);
    await plot(page).focus();
    for (const [key, place] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowDown', 3],
      ['ArrowLeft', 2],
      ['End', TOTAL],
      ['ArrowRight', TOTAL],
      ['ArrowUp', TOTAL - 1],
      ['Home', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(plot(page)).toHaveAttribute('aria-valuenow', String(place));
      await expect(plot(page)).toHaveAttribute(
        'aria-valuetext',
        new RegExp(`^.*(19|20)\\d\\d.*: .+ \\(${String(place)} of ${String(TOTAL)}\\)$`),
      );
    }
    const years: number[] = [];
    for (let step = 0; step < 30; step += 1) {
      const says = (await plot(page).getAttribute('aria-valuetext')) ?? '';
      years.push(Number(/(19|20)\d\d/.exec(says)?.[0]));
      await page.keyboard.press('PageDown');
    }
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  test('Enter goes into the entry, Escape closes it and comes back', async ({ page }) => {
    await open(page);
    await plot(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(entry(page)).toBeFocused();
    // What an entry says of its sources comes in a file of its own.
    await expect(entry(page).getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(entry(page).getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(plot(page)).toBeFocused();
    await expect(entry(page)).toContainText('Choose a mark');
    await page.keyboard.press('End');
    await expect(entry(page)).not.toContainText('Choose a mark');
    await page.keyboard.press('Escape');
    await expect(entry(page)).toContainText('Choose a mark');
    await expect(plot(page)).toBeFocused();
  });

  test('plus and minus zoom, 0 shows all years', async ({ page }) => {
    await open(page);
    await plot(page).focus();
    await page.keyboard.press('+');
    await expect(count(page)).not.toHaveText(ALL);
    await expect(first(page)).not.toHaveAttribute('aria-valuetext', 'January 2010');
    await page.keyboard.press('-');
    await expect(count(page)).toHaveText(ALL);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('0');
    await expect(count(page)).toHaveText(ALL);
    await expect(first(page)).toHaveAttribute('aria-valuetext', 'January 2010');
  });

  test('the ends of the time shown are sliders that say their month', async ({ page }) => {
    await open(page);
    await first(page).focus();
    await page.keyboard.press('PageUp');
    await expect(first(page)).not.toHaveAttribute('aria-valuetext', 'January 2010');
    await page.keyboard.press('ArrowRight');
    await expect(first(page)).toHaveAttribute('aria-valuetext', /^[A-Z][a-z]+ 20\d\d$/);
    await expect(count(page)).not.toHaveText(ALL);
    await last(page).focus();
    const before = Number(await last(page).getAttribute('aria-valuenow'));
    await page.keyboard.press('ArrowLeft');
    await expect(last(page)).toHaveAttribute('aria-valuenow', String(before - 1));
    await expect(last(page)).toHaveAttribute('aria-valuetext', /^[A-Z][a-z]+ 20\d\d$/);
    await page.keyboard.press('Home');
    expect(await last(page).getAttribute('aria-valuenow')).toBe(
      await first(page).getAttribute('aria-valuenow'),
    );
  });
});

test('an entry has its title, summary, status, and sources that are links', async ({ page }) => {
  await open(page, '?focus=uk-attribution-2024');
  const summary = EVENTS.find(({ id }) => id === 'uk-attribution-2024')?.summary;
  await expect(entry(page)).toContainText('UK blames China-linked actor for Commission breach');
  await expect(entry(page)).toContainText('25 March 2024');
  await expect(entry(page).locator('dt:text("Status") + dd')).toHaveText(/^\s*assessed: \S+/);
  await expect(entry(page)).toContainText(summary ?? '-');
  const sources = entry(page).locator('ul a');
  await expect(sources.first()).toHaveAttribute('href', /^https?:/);
  expect(await sources.count()).toBeGreaterThan(1);
  await expect(entry(page).getByRole('link', { name: 'Link to this event' })).toHaveAttribute(
    'href',
    /\?focus=uk-attribution-2024#campaign-timeline$/,
  );
});

test('a click on a mark opens its entry', async ({ page }) => {
  await open(page);
  await page.locator('.plot svg text', { hasText: 'Finnish Parliament intrusion' }).click();
  await expect(entry(page)).toContainText('Finnish Parliament intrusion');
  await expect(plot(page)).toHaveAttribute('aria-valuetext', /Finnish Parliament intrusion/);
});

test('a click on a mark opens its entry where the drawing is shown at twice its size, as on a slide', async ({
  page,
}) => {
  await open(page);
  await page.locator('.chart-body').evaluate((body) => {
    body.style.setProperty('zoom', '2');
  });
  await page.locator('.plot svg text', { hasText: 'Finnish Parliament intrusion' }).click();
  await expect(entry(page)).toContainText('Finnish Parliament intrusion');
  await expect(plot(page)).toHaveAttribute('aria-valuetext', /Finnish Parliament intrusion/);
});

for (const [name, choice] of [
  ['Country', 'Finland'],
  ['Group', 'APT40'],
  ['Kind', 'Sanction'],
  ['Status', 'alleged'],
] as const)
  test(`choosing one ${name.toLowerCase()} changes the count and the drawing, and can be cleared`, async ({
    page,
  }) => {
    await open(page);
    const before = await drawing(page);
    await filter(page, name).selectOption({ label: choice });
    await expect(count(page)).toHaveText(
      new RegExp(`^(?!${String(TOTAL)} )\\d+ of ${String(TOTAL)} events$`),
    );
    await expect.poll(() => drawing(page)).not.toBe(before);
    const shown = Number.parseInt(await count(page).innerText());
    expect(shown).toBeGreaterThan(0);
    await expect(plot(page)).toHaveAttribute('aria-valuemax', String(shown));
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(count(page)).toHaveText(ALL);
    await expect.poll(() => drawing(page)).toBe(before);
  });

test('choices that leave nothing say so and offer a way back', async ({ page }) => {
  await wake(page, `${PAGE}?country=FI&actor=apt40`, '.none');
  await expect(count(page)).toHaveText(`0 of ${String(TOTAL)} events`);
  await expect(page.locator('.none')).toContainText('No event matches these choices.');
  await page.getByRole('button', { name: `Show all ${String(TOTAL)} events` }).click();
  await expect(count(page)).toHaveText(ALL);
  await expect(plot(page)).toBeVisible();
});

test('the lanes can stand for groups', async ({ page }) => {
  await open(page);
  const before = await drawing(page);
  await page.locator('.chart-body').getByRole('button', { name: 'Group', exact: true }).click();
  await expect(
    page.locator('.chart-body').getByRole('button', { name: 'Group', exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => drawing(page)).not.toBe(before);
  await expect(count(page)).toHaveText(ALL);
  await expect(page.locator(AWAKE)).toHaveAttribute('aria-label', /lanes by group/);
});

test('buttons zoom in and out', async ({ page }) => {
  await open(page);
  const button = (name: string): Locator => page.getByRole('button', { name });
  await expect(button('Zoom out')).toBeDisabled();
  await button('Zoom in').click();
  await expect(count(page)).not.toHaveText(ALL);
  await button('Zoom in').click();
  await button('Zoom out').click();
  await button('Zoom out').click();
  await expect(count(page)).toHaveText(ALL);
  await button('Zoom in').click();
  await button('All years').click();
  await expect(count(page)).toHaveText(ALL);
});

test('the wheel scrolls the page; with Ctrl it zooms and the page stays', async ({ page }) => {
  await open(page);
  await page.locator('.plot').hover({ position: { x: 300, y: 200 } });
  const before = await scrolled(page);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(before);
  await expect(count(page)).toHaveText(ALL);
  const after = await scrolled(page);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(count(page)).not.toHaveText(ALL);
  expect(await scrolled(page)).toBe(after);
});

test('choices are in the address and come back with it', async ({ page }) => {
  await open(page);
  await filter(page, 'Country').selectOption({ label: 'Finland' });
  await page.locator('.chart-body').getByRole('button', { name: 'Group', exact: true }).click();
  await plot(page).focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\?(?=.*lanes=actor)(?=.*country=FI)(?=.*focus=[a-z])/);
  const [says, chosen] = [await count(page).innerText(), await plot(page).getAttribute('aria-valuetext')];
  await page.reload();
  await page.locator('.chart-body').scrollIntoViewIfNeeded();
  await expect(count(page)).toHaveText(says);
  await expect(plot(page)).toHaveAttribute('aria-valuetext', chosen ?? '');
  await expect(filter(page, 'Country').locator('option:checked')).toHaveText('Finland');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).not.toHaveURL(/country/);
});

test('an address with what is unknown or hostile opens the plain chart and repeats none of it', async ({
  page,
}) => {
  const hostile = '"><img src=x onerror=alert(1)>';
  const query = new URLSearchParams(
    ['lanes', 'from', 'to', 'country', 'actor', 'kind', 'status', 'event', 'focus', 'theme'].map((key) => [
      key,
      `zzyzx${hostile}`,
    ]),
  );
  const opened: string[] = [];
  page.on('dialog', (dialog) => {
    opened.push(dialog.message());
    void dialog.dismiss();
  });
  await open(page, `?${query.toString()}&__proto__[x]=1&constructor=1#${hostile}`);
  await expect(count(page)).toHaveText(ALL);
  await expect(entry(page)).toContainText('Choose a mark');
  expect(await page.locator('body').innerHTML()).not.toContain('zzyzx');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(opened).toEqual([]);
});

for (const where of ['/', PAGE])
  test(`a fragment that names an event opens it on ${where}`, async ({ page }) => {
    await page.goto(`${where}#event-uk-attribution-2024`);
    await figure(page, 'campaign-timeline').locator('.chart-body').scrollIntoViewIfNeeded();
    await expect(entry(page)).toContainText('UK blames China-linked actor for Commission breach');
  });

test('at 320 px it is inside the window and its filters and keys work', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  expect(await sideways(page)).toBe(0);
  await filter(page, 'Country').selectOption({ label: 'Finland' });
  await expect(count(page)).not.toHaveText(ALL);
  await plot(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(plot(page)).toHaveAttribute('aria-valuenow', '1');
  await expect(entry(page).locator('ul a').first()).toBeVisible();
  expect(await sideways(page)).toBe(0);
});

/** How many marks are on their way when lanes change from countries to groups. */
async function gliding(page: Page): Promise<number> {
  await open(page);
  // Drawings that follow each other at once are a hand that drags.
  await page.waitForTimeout(400);
  return page.locator('.stage').evaluate(async (stage) => {
    const group = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Group');
    const drawn = (): string =>
      Array.from(stage.querySelectorAll('path.mark'), (mark) => mark.getAttribute('d')).join();
    const before = drawn();
    group?.click();
    // The button answers first, the drawing some pictures later.
    for (let picture = 0; picture < 120 && drawn() === before; picture += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return stage.getAnimations({ subtree: true }).length;
  });
}

test('a mark can be followed to its new lane', async ({ page }) => {
  expect(await gliding(page)).toBeGreaterThan(TOTAL / 4);
});

test.describe('with less motion', { tag: '@still' }, () => {
  test.use({ reducedMotion: 'reduce' });

  test('marks are in their new lane at once', async ({ page }) => {
    expect(await gliding(page)).toBe(0);
  });
});
