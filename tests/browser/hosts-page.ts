/**
 * Other people's pages with charts in them. Each worker serves its own, on 127.0.0.1 against the site's localhost: another origin, and
 * another site. Whatever a test looks at, nothing may complain in the console and nobody but host and site may be asked for anything.
 */
import type { Frame } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { createHostServer } from '../hosts/server.ts';
import { chartsOf, offerOf } from '../hosts/site.ts';
import { expect, test as plain, type Page } from './browser-test.ts';

export { expect, type Page } from './browser-test.ts';
export { HOSTS } from '../hosts/gallery.ts';

const DIST = 'dist';
export const CHARTS = chartsOf(DIST);

/** px: the height at which a chart's frame is offered to hosts that do not listen. */
export const declaredHeight = (id: string): number => offerOf(DIST, '', id).height;

interface Watched {
  /** What the browser may say of the host page itself; all else in the console fails the test. */
  readonly excused: RegExp | undefined;
  /** Addresses of a second host and site, where a test brings its own. */
  readonly others: RegExp | undefined;
  readonly watch: undefined;
}

export const test = plain.extend<Watched, { hosts: string }>({
  hosts: [
    async ({}, use, { project }) => {
      const server = createHostServer(DIST, project.use.baseURL ?? '');
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await use(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
    { scope: 'worker' },
  ],

  excused: [undefined, { option: true }],
  others: [undefined, { option: true }],

  watch: [
    async ({ page, hosts, baseURL, excused, others }, use) => {
      const complaints: string[] = [];
      const foreign: string[] = [];
      const ours = [hosts, baseURL ?? ''];
      const hear = (said: string): void => {
        if (!excused?.test(said)) complaints.push(said);
      };
      page.on('console', (message) => {
        hear(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => {
        hear(String(error));
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && !ours.includes(origin) && !others?.test(request.url()))
          foreign.push(request.url());
      });
      await use(undefined);
      expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
    },
    { auto: true },
  ],
});

/** The frame in which a chart stands, once it is there. The last one where the chart stands twice. */
export async function frameOf(page: Page, id: string): Promise<Frame> {
  const find = (): Frame | undefined =>
    page.frames().findLast((frame) => new URL(frame.url(), 'http://none').pathname === `/embed/${id}/`);
  await expect.poll(() => find() !== undefined, { message: `a frame of ${id}` }).toBe(true);
  const frame = find();
  if (!frame) throw new Error(`the frame of ${id} went away`);
  await frame.waitForLoadState();
  return frame;
}

/** Open a host page, bring its (first) frame into sight, and wait for what is in it. The chart is named in the address. */
export async function openHost(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  return frameOf(page, new URL(address).pathname.split('/').at(-2) ?? '');
}

/** How a frame's box fits what is in it, px. */
interface Fit {
  /** Height of the room inside of the frame's border and padding, in the host's own pixels before any transform. */
  readonly box: number;
  /** What the document in it needs. */
  readonly needed: number;
  /** How far the document could be scrolled, if it had bars. */
  readonly hidden: readonly [across: number, down: number];
}

export async function fitOf(frame: Frame): Promise<Fit> {
  const element = await frame.frameElement();
  const box = await element.evaluate((one) => {
    const { paddingTop, paddingBottom } = getComputedStyle(one as Element);
    return (one as HTMLElement).clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  });
  const inside = await frame.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    return {
      needed: document.documentElement.getBoundingClientRect().height,
      hidden: [scrollWidth - clientWidth, scrollHeight - clientHeight] as const,
    };
  });
  return { box, ...inside };
}

/** px: boxes are whole pixels, text is not. */
const ROUNDING = 2;

/** In the end the frame is as high as its chart: nothing of it is hidden, and there is no empty room under it. */
export const expectFollowed = (frame: Frame): Promise<void> =>
  expect
    .poll(async () => {
      const { box, needed, hidden } = await fitOf(frame);
      const spare = box - needed;
      return { spare: Math.abs(spare) <= ROUNDING ? 'none' : spare, hidden };
    })
    .toEqual({ spare: 'none', hidden: [0, 0] });

/** The frame keeps a height, and its chart is complete in it, once it has been laid out for a new width. */
export async function expectComplete(frame: Frame, height: number): Promise<void> {
  await frame.evaluate(() => document.fonts.ready);
  await expect(async () => {
    const { box, needed, hidden } = await fitOf(frame);
    expect({ box, hidden, isEnough: needed <= box || needed }).toEqual({
      box: height,
      hidden: [0, 0],
      isEnough: true,
    });
  }).toPass({ timeout: 15_000 });
}
