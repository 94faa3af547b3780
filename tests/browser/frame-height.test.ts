/**
 * What stands above and below a chart's drawing in a frame, as `frameHeight` counts with it. Where words or controls have changed on
 * purpose, `npm run snapshots` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Page } from './browser-test.ts';
import { CHARTS } from './pages.ts';

const FILE = 'src/surfaces/embed/furniture.json';
/** px: columns for which a frame's declared height is made, with the narrow drawing and with the wide one. */
const WIDTHS = [
  [280, 320, 600],
  [752, 900],
];

/** px: of the page of a frame, all but the drawing. */
const furniture = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Counted by itself, for charts are corrected at any time.
    document.querySelector('.corrected')?.remove();
    await document.fonts.ready;
    const drawn = document.querySelector('.drawings')?.getBoundingClientRect().height ?? NaN;
    return Math.ceil((document.querySelector('main')?.getBoundingClientRect().height ?? NaN) - drawn);
  });

test(
  'what stands around each drawing in a frame is as high as is written down',
  { tag: '@only-chromium' },
  async ({ page }, { config }) => {
    const most = async (id: string, widths: readonly number[]): Promise<number> => {
      const heights: number[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 600 });
        await page.goto(`/embed/${id}/`);
        heights.push(await furniture(page));
      }
      return Math.max(...heights);
    };
    const measured: Record<string, number[]> = {};
    for (const id of CHARTS) {
      const each: number[] = [];
      for (const widths of WIDTHS) each.push(await most(id, widths));
      measured[id] = each;
    }
    if (config.updateSnapshots === 'all') writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
    expect(JSON.parse(readFileSync(FILE, 'utf8')), 'run `npm run snapshots` if the change is meant').toEqual(
      measured,
    );
  },
);
