/** Random and hostile messages to both ends of a frame: nothing is run, nothing moves, and a height stays within its bounds. */
import { RESIZER } from '../../src/surfaces/embed/resizer.ts';
import { always, hostileText, SEED } from '../fixtures/hostile.ts';
import { expect, test, type Frame, type Page } from './browser-test.ts';
import { serveForeign, type Foreign } from './foreign.ts';
import { hostileMessages, type Fuzz } from './hostile-messages.ts';
import { watch, type Watch } from './harm.ts';

/** Sends what hurts to another window. */
const SENDER = `const hostileMessages = ${hostileMessages.toString()};
const sendTo = (target, fuzz) => { for (const each of hostileMessages(fuzz)) target.postMessage(each, '*'); };`;
const LOAD = '<script src="/sender.js"></script>';
const TEXTS = always(hostileText, 400).map((text) => text.slice(0, 1000));

let foreign: Foreign;
/** Yet another origin. */
let third: Foreign;
test.beforeAll(async () => {
  const pages = {
    '/': `<!doctype html><title>Host</title>${LOAD}<p>Article</p>`,
    '/child': `<!doctype html><title>Child</title>${LOAD}<p>Chart</p>`,
    '/sender.js': SENDER,
  };
  foreign = await serveForeign(pages);
  third = await serveForeign(pages);
});
test.afterAll(() => {
  foreign.close();
  third.close();
});

/** Send so many from one window to another, which has counted what it heard before. */
async function burst(
  from: Page | Frame,
  target: 'self' | 'parent' | 'top' | 'parent.frames[0]' | 'frames[0]',
  count: number,
  seed: number,
): Promise<void> {
  const fuzz: Fuzz = { seed: SEED + seed, count, texts: TEXTS };
  await from.evaluate(`sendTo(${target}, ${JSON.stringify(fuzz)})`);
}
/** How many messages a window has heard since it was told to count. */
const heardBy = (window: Page | Frame): Promise<number> => window.evaluate('heard');
const frameOf = (page: Page, address: string): Frame => {
  const frame = page.frames().find((each) => each.url().startsWith(address));
  if (!frame) throw new Error(`there is no frame at ${address}`);
  return frame;
};
async function add(page: Page, html: string): Promise<void> {
  await page.evaluate(
    (text) =>
      new Promise((resolve) => {
        document.body.insertAdjacentHTML('beforeend', text);
        document.body.lastElementChild?.addEventListener('load', resolve);
      }),
    html,
  );
}

test.describe('the host’s script', () => {
  let harm: Watch;
  test.beforeEach(async ({ page }) => {
    harm = watch(page);
    await page.goto(foreign.host);
    await page.addScriptTag({ url: `${foreign.site}${RESIZER}` });
    for (const id of ['talks', 'silent', 'gone'])
      await add(
        page,
        `<iframe id="${id}" src="${foreign.site}/child?${id}" style="border:0" height="640"></iframe>`,
      );
    await frameOf(page, `${foreign.site}/child?gone`).goto(`${third.site}/child?gone`);
    await page.evaluate(() => {
      const counts = { heard: 0, least: Infinity, most: 0, moved: 0 };
      const height = (id: string): number =>
        document.getElementById(id)?.getBoundingClientRect().height ?? NaN;
      addEventListener('message', () => {
        counts.heard += 1;
        counts.least = Math.min(counts.least, height('talks'));
        counts.most = Math.max(counts.most, height('talks'));
        if (height('silent') !== 640 || height('gone') !== 640) counts.moved += 1;
        Object.assign(window, counts);
      });
      Object.assign(window, counts);
    });
  });

  test('gives a frame a height from 100 to 10,000 px, whatever 10,000 messages say, and no other frame any', async ({
    page,
  }) => {
    const child = frameOf(page, `${foreign.site}/child?talks`);
    await harm.begin();
    for (let round = 1; round <= 5; round++) {
      await burst(child, 'parent', 2000, round);
      await expect.poll(() => heardBy(page)).toBe(round * 2000);
    }
    expect(await page.evaluate('[least, most, moved]')).toEqual([100, 10_000, 0]);
    await child.evaluate(() => {
      parent.postMessage({ type: 'fortymillion:height', height: 432 }, '*');
    });
    await expect.poll(() => page.evaluate(() => document.querySelector('#talks')?.clientHeight)).toBe(432);
    await harm.expectNone();
  });

  test('hears nobody but a frame’s own window, at the frame’s own address', async ({ page }) => {
    const child = frameOf(page, `${foreign.site}/child?talks`);
    await child.evaluate(async () => {
      const inner = document.createElement('iframe');
      inner.src = '/child?inner';
      await new Promise((resolve) => {
        inner.addEventListener('load', resolve);
        document.body.append(inner);
      });
    });
    await harm.begin();
    await burst(page, 'self', 1000, 11);
    await burst(frameOf(page, `${foreign.site}/child?inner`), 'top', 1000, 12);
    await burst(frameOf(page, `${third.site}/child?gone`), 'parent', 1000, 13);
    await expect.poll(() => heardBy(page)).toBe(3000);
    expect(await page.evaluate('[least, most, moved]')).toEqual([640, 640, 0]);
    await harm.expectNone();
  });
});

const ID = 'campaign-timeline';
const SECRET = 'abc123';
/** All that a frame ever says. */
const SAID = [
  new RegExp(`^{"type":"fortymillion:height","id":"${ID}","height":\\d+}$`),
  /^{"sentinel":"amp","type":"embed-size","height":\d+}$/,
  /^"pymxPYMxchartxPYMxheightxPYMx\d+"$/,
  new RegExp(`^{"message":"(height|shown)","value":\\d+,"secret":"${SECRET}"}$`),
];

/** ms: between one answer and the next. Browsers round their clocks, so it is a little less. */
const PICTURE = 15;

const KINDS: readonly (readonly [kind: string, sandbox: string])[] = [
  ['a frame', ''],
  ['a frame in a sandbox', 'sandbox="allow-scripts"'],
];
for (const [kind, sandbox] of KINDS)
  test(`${kind} answers its host no oftener than pictures are drawn, in four forms, and nobody else`, async ({
    page,
    baseURL,
  }) => {
    const site = baseURL ?? '';
    const harm = watch(page);
    await page.goto(foreign.host);
    await page.evaluate(() => {
      const said: unknown[] = [];
      addEventListener('message', ({ data }) => said.push(data));
      Object.assign(window, { said });
    });
    const address = `${site}/embed/${ID}/?childId=chart&focus=none#?secret=${SECRET}`;
    await add(page, `<iframe src="${address}" ${sandbox} width="900" height="640"></iframe>`);
    await add(page, `<iframe src="${third.site}/child"></iframe>`);
    const child = frameOf(page, site);
    await expect(child.locator('.drawings')).toHaveCount(0);
    await child.evaluate(() => {
      let heard = 0;
      addEventListener('message', () => Object.assign(window, { heard: (heard += 1) }));
      Object.assign(window, { heard });
    });
    /** What the frame says until it has answered all it was asked. ms: how long that took by its own clock. */
    const settle = async (heard: number): Promise<{ said: string[]; clock: number }> => {
      await expect.poll(() => heardBy(child)).toBe(heard);
      const clock = await child.evaluate(async (picture) => {
        // Timers keep their order: an answer asked for before is given before.
        await new Promise((resolve) => setTimeout(resolve, 4 * picture));
        parent.postMessage('settled', '*');
        return performance.now();
      }, PICTURE);
      await page.waitForFunction("said.includes('settled')");
      const said = await page.evaluate<string[]>('said.splice(0).map((each) => JSON.stringify(each))');
      return { said: said.filter((each) => each !== '"settled"'), clock };
    };
    const { clock: before } = await settle(0);
    await harm.begin();

    let heard = 0;
    const said: string[] = [];
    for (let round = 1; round <= 3; round++) {
      await burst(page, 'frames[0]', 2000, 20 + round);
      said.push(...(await settle((heard += 2000))).said);
    }
    const { clock: after } = await settle(heard);
    expect(said.filter((each) => !SAID.some((form) => form.test(each)))).toEqual([]);
    const answers = said.filter((each) => SAID[0]?.test(each));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.length).toBeLessThanOrEqual((after - before) / PICTURE);
    for (const form of SAID) expect(said.filter((each) => form.test(each))).toHaveLength(answers.length);
    for (const each of answers) expect(Number(/(\d+)}$/.exec(each)?.[1])).toBeGreaterThan(100);
    for (const each of answers) expect(Number(/(\d+)}$/.exec(each)?.[1])).toBeLessThan(10_000);

    await burst(frameOf(page, third.site), 'parent.frames[0]', 2000, 30);
    expect((await settle(heard + 2000)).said).toEqual([]);
    await harm.expectNone();
  });
