/** What a reader can take from a chart's page, and how its words and table follow what they choose. */
import { expect, test, type Locator, type Page } from './browser-test.ts';
import { openAwake, wakeAll } from './chart-page.ts';
import { fromClipboard, textFromClipboard } from './clipboard.ts';
import { CHARTS, UNLIKE_CHARTS } from './pages.ts';

const said = (page: Page): Locator => page.locator('[data-actions] [role="status"]');
/** All that is drawn, said and chosen in a chart, or in a part of it, once it rests. */
async function view(page: Page, part = '.chart-body'): Promise<string> {
  const body = page.locator(part);
  let seen = '';
  await expect(async () => {
    const before = seen;
    const drawn = await body.locator('svg').evaluateAll((all) => all.map((one) => one.innerHTML));
    seen = [await body.ariaSnapshot(), ...drawn].join('\n');
    expect(seen).toBe(before);
  }).toPass({ intervals: [250] });
  return seen;
}

/** Controls that change what is shown: what makes it less or other than all. */
const selects = (page: Page): Locator => page.locator('.chart-body .controls select');
const unpressed = (page: Page): Locator => page.locator('.chart-body .controls button[aria-pressed="false"]');

/**
 * Choose in the first of the chart's filters, or, where it has none, its first mark.
 * @returns the part of the chart that then has to be the same for whoever is sent there: a mark may be opened in the middle of a game
 */
async function choose(page: Page): Promise<string> {
  if ((await selects(page).count()) > 0) await selects(page).first().selectOption({ index: 1 });
  else if ((await unpressed(page).count()) > 0) await unpressed(page).first().click();
  else {
    await page.locator('.chart-body .targets [tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    return '.chart-body [aria-live] .title';
  }
  return '.chart-body';
}

for (const id of CHARTS) {
  const address = `/charts/${id}/`;

  test.describe(id, { tag: UNLIKE_CHARTS.includes(id) ? [] : '@only-chromium' }, () => {
    test.use({ reducedMotion: 'reduce' });

    test.describe('copied', { tag: '@only-chromium' }, () => {
      test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

      test('a link to a view opens the same view', async ({ page }) => {
        await openAwake(page, address);
        const part = await choose(page);
        await expect(page).toHaveURL(/\?/);
        await page.getByRole('button', { name: 'Copy link to this view' }).click();
        await expect(said(page)).toHaveText('Copied.');
        const [link, seen] = [await textFromClipboard(page), await view(page, part)];
        const words = await page.locator('.chart-summary').innerText();
        expect(link).toBe(page.url());
        expect(seen).toMatch(/\w/);
        await page.goto('about:blank');
        // Also where what is around the chart comes after the chart has spoken.
        await page.route(/\/Frame\.[^/]+\.js$/, async (route) => {
          await page.locator('.chart-body .drawings').waitFor({ state: 'detached' });
          await route.continue();
        });
        await page.goto(link, { waitUntil: 'commit' });
        // Of a page that has only begun to come, no chart may be there yet, and none would be waited for.
        await page.waitForFunction(() => document.readyState !== 'loading');
        await wakeAll(page);
        // Controls are shown once all of the page's scripts have run, of which one was held back.
        await expect(page.locator('html')).toHaveClass(/\balive\b/);
        expect(await view(page, part)).toBe(seen);
        await expect(page.locator('.chart-summary')).toHaveText(words);
        // What is held back is let go before the page is.
        await page.unrouteAll({ behavior: 'wait' });
      });

      test('the picture, the files and the citations can be taken', async ({ page }) => {
        await openAwake(page, address);
        const title = (await page.locator('h1').innerText()).trim();
        await page.getByRole('button', { name: 'Copy image, alt text and credit' }).click();
        await expect(said(page)).toHaveText('Copied the image, its alt text and the credit.');
        const { html, words, size } = await fromClipboard(page, async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type: string): Promise<Blob> => (await item?.getType(type)) ?? new Blob();
          return {
            html: await (await read('text/html')).text(),
            words: await (await read('text/plain')).text(),
            size: (await read('image/png')).size,
          };
        });
        expect(size).toBeGreaterThan(10_000);
        const summary = (await page.locator('.chart-summary').innerText()).trim();
        expect(words).toContain(`${title}. ${summary}`);
        expect(words).toMatch(/Chart: Forty Million Names, CC BY 4\.0\. Sources: .+ https:\/\/\S+$/);
        expect(html).toMatch(/<img [^>]*alt="[^"]{40,}"/);
        expect(html).toMatch(/CC BY 4\.0\. Sources: /);

        const files = page.locator('[data-actions] a[download]');
        await expect(files).toHaveText([/PNG/, /SVG/, /CSV/, /JSON/]);
        const answers = await files.evaluateAll((all) =>
          Promise.all(
            all.map(async (one) => {
              const answer = await fetch((one as HTMLAnchorElement).href);
              return answer.ok ? (answer.headers.get('content-type') ?? '') : String(answer.status);
            }),
          ),
        );
        expect(answers.map((type) => type.replace(/;.*/, ''))).toEqual([
          'image/png',
          'image/svg+xml',
          'text/csv',
          'application/json',
        ]);

        for (const more of await page.locator('[data-actions] details').all())
          await more.locator('summary').click();
        const taken = new Map<string, string>();
        for (const citation of await page.locator('.citation').all()) {
          const name = await citation.getByRole('heading').innerText();
          await said(page).evaluate((one) => (one.textContent = ''));
          await citation.getByRole('button').click();
          await expect(said(page)).toHaveText('Copied.');
          taken.set(name, await textFromClipboard(page));
          expect(taken.get(name)).toBe(await citation.locator('pre').textContent());
        }
        for (const name of ['Plain', 'APA', 'BibTeX', 'CSL-JSON', 'Credit'])
          expect(taken.get(name)).toContain(address);
        expect(taken.get('Plain')).toContain(title);
        expect(taken.get('APA')).toContain('Forty Million Names');
        expect(taken.get('BibTeX')).toMatch(/^@\w+\{/);
        expect(JSON.parse(taken.get('CSL-JSON') ?? '')).toMatchObject([{ title, type: 'webpage' }]);
        expect(taken.get('Alt text')).toBe(`${title}. ${summary}`);
      });
    });

    test('an address of nonsense gives the plain chart, and no complaint', async ({ page }) => {
      await openAwake(page, address);
      const plain = await view(page);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      const keys = ['focus', 'country', 'actor', 'kind', 'status', 'sort', 'lanes', 'from', 'to', 'action'];
      const nonsense = ['__proto__', '%00', '%3Cscript%3Ealert(1)%3C/script%3E'];
      const mixed = [0, 1].map((shift) =>
        keys.map((key, i) => `${key}=${nonsense[(i + shift) % nonsense.length] ?? ''}`).join('&'),
      );
      const opened = async (query: string): Promise<string> => {
        await openAwake(page, `${address}?${query}`);
        return view(page);
      };
      // The last two are well formed, and name what no chart has.
      const strange = [
        ...mixed,
        'sort=constructor&lanes=constructor#constructor',
        'country=ZZ',
        'actor=nobody',
      ];
      for (const query of strange) expect(await opened(query), query).toBe(plain);
      // Of several countries those that are known are chosen.
      if ((await page.locator('.chart-body .controls').getByLabel('Country').count()) > 0) {
        const known = await opened('country=GB');
        expect(known).not.toBe(plain);
        expect(await opened('country=GB,ZZ')).toBe(known);
      }
      expect(complaints).toEqual([]);
    });

    test('the table sorts by every column, up and down, and follows the chart', async ({ page }) => {
      await openAwake(page, address);
      const table = page.locator('.chart-table table');
      const heads = table.locator('thead th');
      for (const [column, head] of (await heads.all()).entries())
        for (const direction of ['ascending', 'descending'] as const) {
          await head.getByRole('button').click();
          await expect(head).toHaveAttribute('aria-sort', direction);
          await expect(table.locator('thead [aria-sort]')).toHaveCount(1);
          // The button answers first, the rows follow.
          const wrong = (): Promise<string[]> =>
            table.evaluate(
              (one: HTMLTableElement, [at, sign]) => {
                const keys = Array.from(one.tBodies[0]?.rows ?? [], (row) => {
                  const cell = row.cells[at];
                  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
                });
                const filled = keys.filter((key) => key !== '');
                const isNumbers = filled.every((key) => !Number.isNaN(Number(key)));
                const order = new Intl.Collator('en-GB', { numeric: true }).compare;
                const compare = (a: string, b: string): number =>
                  isNumbers ? Number(a) - Number(b) : order(a, b);
                // Rows with nothing to sort by are last either way.
                const isSorted = filled.every(
                  (key, i) => i === 0 || sign * compare(filled[i - 1] ?? '', key) <= 0,
                );
                return isSorted && keys.slice(filled.length).every((key) => key === '') ? [] : keys;
              },
              [column, direction === 'ascending' ? 1 : -1] as const,
            );
          await expect.poll(wrong, `column ${String(column + 1)}, ${direction}`).toEqual([]);
        }

      const rows = table.locator('tbody tr');
      const all = await rows.count();
      const left = rows.filter({ visible: true });
      const counted = page.locator('.table-said');
      const summary = page.locator('.chart-summary');
      const told = await summary.innerText();
      let fewest = all;
      /** What is written above the table is what is left in it. */
      const agree = async (): Promise<void> => {
        await expect(async () => {
          const shown = await left.count();
          expect(await counted.innerText()).toBe(
            shown === all ? '' : `${String(shown)} of ${String(all)} rows, as in the drawing`,
          );
          fewest = Math.min(fewest, shown);
        }).toPass();
      };
      for (const select of await selects(page).all()) {
        for (const index of [1, 2]) {
          await select.selectOption({ index });
          await expect(summary).not.toHaveText(told);
          await agree();
        }
        await select.selectOption({ index: 0 });
        await expect(summary).toHaveText(told);
        await expect(left).toHaveCount(all);
      }
      if ((await selects(page).count()) === 0 && (await unpressed(page).count()) > 0) {
        await unpressed(page).last().click();
        await expect(summary).not.toHaveText(told);
        await agree();
      }
      if ((await page.locator('.chart-body .controls :is(select, [aria-pressed])').count()) > 0)
        expect(fewest).toBeLessThan(all);
    });
  });
}
