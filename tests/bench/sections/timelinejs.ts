import type { Browser } from '@playwright/test';
import { DESKTOP, instruments, launch, slowNetwork, slowProcessor } from '../browser.ts';
import { kB, rounded, type Figure } from '../figure.ts';
import { loadTimed, loadUntouched, type Timed, type Trial } from '../first-answer.ts';
import { progress } from '../progress.ts';
import { serveSite } from '../served.ts';
import { median } from '../statistics.ts';
import { serveTimelineJs } from '../timelinejs-page.ts';

const RUNS = 3;
const OURS = '/embed/campaign-timeline/';

/** Where a mark of our drawing is, as parts of its width and height: found once, when it is awake and nothing is slowed. */
async function someMark(browser: Browser, address: string): Promise<readonly [number, number]> {
  const page = await browser.newPage({ viewport: DESKTOP });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.drawings .drawing').first().hover();
  await page.locator('.plot path.mark').first().waitFor();
  const place = await page.evaluate(() => {
    const box = document.querySelector('.plot svg')?.getBoundingClientRect();
    const marks = [...document.querySelectorAll('.plot path.mark')].map((mark) =>
      mark.getBoundingClientRect(),
    );
    // One in the window, and by itself if there is one.
    const mark = marks.find(({ top, bottom }) => top > 0 && bottom < innerHeight);
    return box && mark
      ? ([
          (mark.left + mark.width / 2 - box.left) / box.width,
          (mark.top + mark.height / 2 - box.top) / box.height,
        ] as const)
      : undefined;
  });
  await page.close();
  if (!place) throw new Error(`${address} shows no mark`);
  return place;
}

const ours = (address: string, place: readonly [number, number]): Trial => ({
  ...{ address, place },
  // A still drawing is a picture, and a live one has the marks themselves.
  drawn: '.drawings img, .plot path.mark',
  press: '.drawings img, .plot svg',
  answer: '.panel.open',
});

const theirs = (address: string): Trial => ({
  address,
  drawn: '.tl-timemarker',
  press: '.tl-slidenav-next',
  // It begins with its first event chosen.
  answer: '.tl-timemarker-active:not(:first-child)',
});

/** Medians of interleaved runs, each with nothing in the browser’s store. */
async function measure(browser: Browser, trials: readonly Trial[]): Promise<Timed[]> {
  const runs = trials.map((): Timed[] => []);
  for (let run = 0; run < RUNS; run += 1)
    for (const [index, trial] of trials.entries()) {
      progress(`TimelineJS and ours, run ${String(run + 1)}: ${trial.address}`);
      const context = await browser.newContext({ viewport: DESKTOP });
      const page = await context.newPage();
      const cdp = await instruments(page);
      await slowNetwork(cdp);
      await slowProcessor(cdp);
      runs[index]?.push(await loadTimed(page, trial));
      await context.close();
    }
  return runs.map((each) => ({
    bytes: median(each.map(({ bytes }) => bytes)),
    drawn: median(each.map(({ drawn }) => drawn)),
    answered: median(each.map(({ answered }) => answered)),
  }));
}

/** What a page weighs while nobody touches it. */
async function still(browser: Browser, address: string): ReturnType<typeof loadUntouched> {
  const page = await browser.newPage({ viewport: DESKTOP });
  const sizes = await loadUntouched(page, address);
  await page.close();
  return sizes;
}

/** Ours, theirs, and theirs ÷ ours. */
function pair(what: string, [own, other]: readonly [number, number], unit: 'kB' | 'ms'): Figure[] {
  const worded = unit === 'kB' ? kB : Math.round;
  return [
    { what: `${what}: ours`, value: worded(own), unit },
    { what: `${what}: TimelineJS`, value: worded(other), unit },
    { what: `${what}: TimelineJS ÷ ours`, value: rounded(other / own), unit: '×' },
  ];
}

/** Our campaign timeline in a frame beside the same events in TimelineJS, in the same browser, on slow 4G and a slow processor. */
export async function run(): Promise<Figure[]> {
  const [site, peer] = [await serveSite(), await serveTimelineJs()];
  const browser = await launch();
  try {
    const address = site.origin + OURS;
    const place = await someMark(browser, address);
    const [own, other] = await measure(browser, [ours(address, place), theirs(`${peer.origin}/`)]);
    if (!own || !other) throw new Error('nothing was measured');
    const untouched = [await still(browser, address), await still(browser, `${peer.origin}/`)] as const;
    return [
      ...pair('all but fonts, untouched', [untouched[0].bytes, untouched[1].bytes], 'kB'),
      ...pair(
        'fonts (theirs: icons; letters are another site’s)',
        [untouched[0].fonts, untouched[1].fonts],
        'kB',
      ),
      ...pair('all but fonts, until it answers', [own.bytes, other.bytes], 'kB'),
      ...pair('first event drawn', [own.drawn, other.drawn], 'ms'),
      ...pair('first answer to a click', [own.answered, other.answered], 'ms'),
    ];
  } finally {
    await browser.close();
    peer.close();
    site.close();
  }
}
