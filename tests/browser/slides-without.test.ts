/** Slides without a script, and on paper. */
import { expect, test } from './browser-test.ts';
import { DECKS } from './pages.ts';
import { awake, openDeck } from './slides-page.ts';

const [DECK = ''] = DECKS.filter((address) => address.includes('how-sure'));

for (const deck of DECKS)
  test.describe(`${deck}, without script`, () => {
    test.use({ javaScriptEnabled: false });

    test('is a page to read: every slide, what it reveals, its chart and, opened, its notes', async ({
      page,
    }) => {
      await page.goto(deck);
      const slides = page.locator('main > .slide');
      expect(await slides.count()).toBeGreaterThan(12);
      for (const slide of await slides.all()) {
        await expect(slide).toBeVisible();
        for (const reveal of await slide.locator('.reveal').all()) await expect(reveal).toBeVisible();
        const notes = slide.locator('> details.notes');
        if ((await notes.count()) === 0) continue;
        const first = notes.locator('> :not(summary)').first();
        await expect(first).toBeHidden();
        await notes.locator('> summary').click();
        await expect(first).toBeVisible();
      }
      for (const chart of await page.locator('[data-chart]').all()) {
        await chart.scrollIntoViewIfNeeded();
        await expect(chart.locator('.drawing:visible')).toHaveCount(1);
        await expect(chart.locator('.chart-summary')).toBeVisible();
      }
      await expect(page.locator('.deck-bar :is(button, .count):visible')).toHaveCount(0);
      await expect(page.getByRole('link', { name: 'Plan of the lesson' })).toBeVisible();
    });
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of a step leads to its place', async ({ page }) => {
    await page.goto(`${DECK}#the-middle-and-the-spread.3`);
    await expect(page.locator('[id="the-middle-and-the-spread.3"]')).toBeInViewport();
    await page.goto('about:blank');
    await page.goto(`${DECK}#claims-and-replies-side-by-side.3`);
    await expect(page.locator('[id="claims-and-replies-side-by-side"]')).toBeInViewport();
  });
});

test.describe('on paper', { tag: '@only-chromium' }, () => {
  for (const format of ['A4', 'Letter'] as const)
    test(`${format} is a handout whatever was on show: three slides to a page, a chart in the place of two`, async ({
      page,
    }) => {
      await openDeck(page, DECK, '#claims-and-replies-side-by-side');
      await awake(page);
      for (const key of ['z', 'c', 'c', 'b']) await page.keyboard.press(key);
      const places = await page
        .locator('.slide')
        .evaluateAll((slides) => slides.map((slide) => (slide.classList.contains('with-chart') ? 2 : 1)));
      // As places are filled in their order, no more than three to a page.
      const { pages } = places.reduce(
        ({ pages, left }, place) =>
          place <= left ? { pages, left: left - place } : { pages: pages + 1, left: 3 - place },
        { pages: 0, left: 0 },
      );
      const pdf = await page.pdf({ format });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
    });

  test('it has every slide in black, charts as drawings for paper, room to write, and no controls', async ({
    page,
  }) => {
    await openDeck(page, DECK, '#claims-and-replies-side-by-side');
    await awake(page);
    await page.keyboard.press('c');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const slide of await page.locator('.slide').all()) await expect(slide).toBeVisible();
    for (const reveal of await page.locator('.reveal').all()) await expect(reveal).toBeVisible();
    await expect(
      page.locator(':is(.deck-bar, .notes, .chart-body, .blank-sheet, dialog):visible'),
    ).toHaveCount(0);
    const pictures = page.locator('.slide .print-only');
    expect(await pictures.count()).toBeGreaterThan(1);
    for (const picture of await pictures.all()) {
      await expect(picture).toBeVisible();
      expect(await picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);
    }
    const colours = await page
      .locator('.slide, .slide :is(h2, p, li, a)')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
    expect(colours).toEqual(['rgb(0, 0, 0)']);
    const overflowing = await page
      .locator('.face')
      .evaluateAll((faces) => faces.filter((face) => face.scrollHeight > face.clientHeight + 1).length);
    expect(overflowing).toBe(0);
  });

  test('with ?handout=notes it has the notes beside the slides', async ({ page }) => {
    await openDeck(page, `${DECK}?handout=notes`);
    await page.emulateMedia({ media: 'print' });
    const notes = page.locator('.notes');
    for (const each of await notes.all()) await expect(each).toBeVisible();
    await expect(notes.first().locator('p').first()).toBeVisible();
  });
});
