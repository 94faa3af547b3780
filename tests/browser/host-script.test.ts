/** The script that other people's pages load: what it does with frames, and the element it brings. */
import { readFileSync } from 'node:fs';
import { RESIZER } from '../../src/surfaces/embed/resizer.ts';
import { expect, test, type Frame, type Page } from './browser-test.ts';
import { serveForeign, type Foreign } from './foreign.ts';

/** Says the height its address gives when it is loaded and when it is asked. */
const CHILD = `<!doctype html><title>Child</title><p>Chart</p><script>
  const px = Number(new URLSearchParams(location.search).get('px')), asked = [];
  const say = () => parent.postMessage({ type: 'fortymillion:height', id: 'child', height: px }, '*');
  addEventListener('message', ({ data }) => { asked.push(data); say(); });
  say();
</script>`;
const SCRIPT = readFileSync(`public${RESIZER}`, 'utf8');

let foreign: Foreign;
/** An origin that is neither the host's nor the site's. */
let third: Foreign;
test.beforeAll(async () => {
  const pages = {
    '/': '<!doctype html><title>Host</title><p>Article</p>',
    '/embed/child/': CHILD,
    '/child': CHILD,
  };
  foreign = await serveForeign({
    ...pages,
    '/script-first/': (site) =>
      `<!doctype html><title>Host</title><script src="${site}${RESIZER}"></script>${element(432, '', site)}`,
  });
  third = await serveForeign(pages);
});
test.afterAll(() => {
  foreign.close();
  third.close();
});

const complaints: string[] = [];
test.beforeEach(async ({ page }) => {
  complaints.length = 0;
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(foreign.host);
});
test.afterEach(() => {
  expect(complaints).toEqual([]);
});

const child = (px: number, origin = foreign.site): string => `${origin}/embed/child/?px=${String(px)}`;
const add = (page: Page, html: string): Promise<void> =>
  page.evaluate((text) => {
    document.body.insertAdjacentHTML('beforeend', text);
  }, html);
const addScript = async (page: Page): Promise<void> => {
  await page.addScriptTag({ url: `${foreign.site}${RESIZER}` });
};
const framed = async (page: Page, px: number, more = ''): Promise<void> => {
  const loaded = page.waitForEvent('framenavigated', (frame) => frame.url() === child(px));
  await add(page, `<iframe id="f${String(px)}" src="${child(px)}" height="640" ${more}></iframe>`);
  await loaded;
};
const element = (
  px: number,
  more = '',
  site = foreign.site,
): string => `<forty-million-chart src="${child(px, site)}" height="640" ${more}>
  <a href="${site}/charts/child/"><img src="data:," alt="What the chart says" width="40" height="30"></a>
</forty-million-chart>`;
/** px */
const boxOf = (page: Page, selector: string): Promise<{ width: number; height: number }> =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { width, height } = one.getBoundingClientRect();
      return { width, height };
    });
const heightOf = async (page: Page, selector: string): Promise<number> =>
  (await boxOf(page, selector)).height;
const askedOf = (frame: Frame): Promise<unknown[]> => frame.evaluate('asked');

test.describe('frames', () => {
  test('one that spoke before the script came is asked, and one that comes later is heard', async ({
    page,
  }) => {
    await framed(page, 432, 'style="border:0"');
    await expect.poll(() => heightOf(page, '#f432')).toBe(640);
    await addScript(page);
    await expect.poll(() => heightOf(page, '#f432')).toBe(432);
    await framed(page, 555, 'style="border:0"');
    await expect.poll(() => heightOf(page, '#f555')).toBe(555);
  });

  test('a height wins over the page’s own styles, and is never under 100 or over 10,000 px', async ({
    page,
  }) => {
    await page.addStyleTag({
      content: '* { all: unset } iframe { height: 100% !important; border: 0 !important }',
    });
    await addScript(page);
    for (const [said, shown] of [
      [432, 432],
      [3, 100],
      [-7, 100],
      [123_456_789, 10_000],
    ] as const) {
      await framed(page, said);
      await expect.poll(() => heightOf(page, `[id="f${String(said)}"]`)).toBe(shown);
    }
  });

  test('in a sandbox they are heard and asked', async ({ page }) => {
    await framed(page, 432, 'sandbox="allow-scripts" style="border:0"');
    await addScript(page);
    await expect.poll(() => heightOf(page, '#f432')).toBe(432);
  });

  test('of others are not asked, and one that has gone elsewhere is not heard', async ({ page }) => {
    await framed(page, 432, 'style="border:0"');
    const [, frame] = page.frames();
    await frame?.goto(child(777, third.site));
    await add(page, `<iframe id="other" src="${child(300, third.site)}"></iframe>`);
    await addScript(page);
    await framed(page, 555, 'style="border:0"');
    await expect.poll(() => heightOf(page, '#f555')).toBe(555);
    expect(await heightOf(page, '#f432')).toBe(640);
    const other = page.frames().find((each) => each.url() === child(300, third.site));
    expect(other && (await askedOf(other))).toEqual([]);
  });

  test('twice on a page, the script asks once', async ({ page }) => {
    await addScript(page);
    await addScript(page);
    await framed(page, 432, 'style="border:0"');
    await expect.poll(() => heightOf(page, '#f432')).toBe(432);
    const asked = page.frames()[1];
    await expect.poll(() => asked && askedOf(asked)).toEqual([{ type: 'fortymillion:ask' }]);
  });

  test('copied into the page’s own script it resizes still, and asks those that look like ours', async ({
    page,
  }) => {
    await framed(page, 432, 'style="border:0"');
    await add(page, `<iframe id="other" src="${third.site}/child?px=300"></iframe>${element(555)}`);
    await expect.poll(() => page.frames().length).toBe(3);
    await page.addScriptTag({ content: SCRIPT });
    await expect.poll(() => heightOf(page, '#f432')).toBe(432);
    const other = page.frames().find((each) => each.url().startsWith(third.site));
    expect(other && (await askedOf(other))).toEqual([]);
    await expect(page.locator('forty-million-chart img')).toBeVisible();
    await expect(page.locator('forty-million-chart iframe')).toHaveCount(0);
  });

  test('nothing that is odd about the page stops it', async ({ page }) => {
    await add(
      page,
      `<img name="currentScript" src="data:,"><iframe></iframe><iframe src=""></iframe><iframe src="about:blank"></iframe>
       <iframe src="javascript:void 0"></iframe><iframe src="http://["></iframe><iframe srcdoc="<p>Other"></iframe>
       <object data="${child(200)}"></object><a id="customElements"></a><form><input name="contentWindow"></form>`,
    );
    await page.evaluate(() => {
      document.body.append(document.createElementNS('http://www.w3.org/2000/svg', 'iframe'));
    });
    await addScript(page);
    await framed(page, 432, 'style="border:0"');
    // Not by locator: Playwright waits for ever where Firefox has a page in an object.
    await expect.poll(() => page.evaluate(() => document.querySelector('#f432')?.clientHeight)).toBe(432);
    await page.evaluate(() => {
      document.querySelector('#f432')?.remove();
      dispatchEvent(new MessageEvent('message', { data: { type: 'fortymillion:height', height: 300 } }));
      dispatchEvent(new MessageEvent('message', { data: null, source: window }));
      postMessage('text', '*');
    });
    expect(await page.evaluate(() => document.querySelectorAll('[style]').length)).toBe(0);
  });
});

test.describe('the element', () => {
  test('is a frame in a page whose styles unset everything, as wide as its column, as high as its chart', async ({
    page,
  }) => {
    await page.addStyleTag({
      content: '* { all: unset } iframe { height: 7px !important; display: none !important }',
    });
    const column = (style: string): string => `<div style="${style}">${element(432)}</div>`;
    await addScript(page);
    await add(
      page,
      ['display:block', 'display:flex', 'display:grid', 'display:flex;flex-direction:column']
        .map((style) => column(`${style};width:500px`))
        .join(''),
    );
    const frames = page.locator('forty-million-chart iframe');
    await expect(frames).toHaveCount(4);
    for (const frame of await frames.all()) {
      await frame.scrollIntoViewIfNeeded();
      await expect
        .poll(() => frame.evaluate((one) => [one.clientWidth, one.clientHeight]))
        .toEqual([500, 432]);
    }
    await expect(page.locator('img').first()).toBeHidden();
  });

  test('stands at its declared height until its chart has spoken, is named, and comes when it is near', async ({
    page,
  }) => {
    await addScript(page);
    await add(
      page,
      `<div style="height:9000px"></div>${element(432, 'title="Who knew when"')}${element(433)}`,
    );
    const [named, described] = await page.locator('forty-million-chart iframe').all();
    await expect(named ?? page.locator('x')).toHaveAttribute('title', 'Who knew when');
    await expect(described ?? page.locator('x')).toHaveAttribute('title', 'What the chart says');
    expect(await heightOf(page, 'forty-million-chart iframe')).toBe(640);
    expect(
      page
        .frames()
        .map((frame) => frame.url())
        .filter((url) => url.includes('px=')),
    ).toEqual([]);
    await named?.scrollIntoViewIfNeeded();
    await expect.poll(() => heightOf(page, 'forty-million-chart iframe')).toBe(432);
  });

  test('is named by its picture, also where the script is there before the picture', async ({ page }) => {
    await page.goto(`${foreign.host}/script-first/`);
    await expect(page.locator('forty-million-chart iframe')).toHaveAttribute('title', 'What the chart says');
    await expect.poll(() => heightOf(page, 'forty-million-chart iframe')).toBe(432);
  });

  test('follows its attributes, and can be moved', async ({ page }) => {
    await add(page, `<div id="there"></div>${element(432)}`);
    await addScript(page);
    const chart = page.locator('forty-million-chart');
    await expect.poll(() => heightOf(page, 'forty-million-chart iframe')).toBe(432);
    await chart.evaluate((one, src) => {
      one.setAttribute('src', src);
      one.setAttribute('title', 'Another');
    }, child(555));
    await expect.poll(() => heightOf(page, 'forty-million-chart iframe')).toBe(555);
    await expect(page.locator('forty-million-chart iframe')).toHaveAttribute('title', 'Another');
    await chart.evaluate((one) => {
      document.querySelector('#there')?.append(one);
    });
    await expect(page.locator('forty-million-chart iframe')).toHaveCount(1);
    await expect.poll(() => heightOf(page, '#there iframe')).toBe(555);
    await expect.poll(() => page.frames().length).toBe(2);
  });

  test('in a tree that no selector reaches it has its height too', async ({ page }) => {
    await addScript(page);
    await page.evaluate((html) => {
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = html;
    }, element(432));
    await expect.poll(() => heightOf(page, 'forty-million-chart iframe')).toBe(432);
  });

  test('stays a linked picture where its address is not the site’s', async ({ page }) => {
    await addScript(page);
    const bad = [
      child(300, third.site),
      'javascript:top.executed=1',
      `${foreign.site}.elsewhere.example/`,
      'data:text/html,x',
      '',
    ];
    for (const src of bad) await add(page, element(432).replace(child(432), src));
    await add(page, element(432).replace(/src="http[^"]*" /, ''));
    await expect(page.locator('forty-million-chart iframe')).toHaveCount(0);
    await expect(page.locator('forty-million-chart img')).toHaveCount(6);
    for (const image of await page.locator('forty-million-chart img').all())
      await expect(image).toBeVisible();
    const last = page.locator('forty-million-chart').last();
    await last.evaluate((one, src) => {
      one.setAttribute('src', src);
    }, child(432));
    await expect.poll(() => heightOf(page, 'forty-million-chart iframe')).toBe(432);
    await last.evaluate((one) => {
      one.setAttribute('src', 'https://elsewhere.example/');
    });
    await expect(page.locator('forty-million-chart iframe')).toHaveCount(0);
    await expect(last.locator('img')).toBeVisible();
    expect(await page.evaluate('window.executed')).toBeUndefined();
  });
});
