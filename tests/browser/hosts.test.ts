/** Every page of the host gallery (tests/hosts) whose chart just stands there: it is complete, and where the host listens it fits. */
import {
  declaredHeight,
  expect,
  expectComplete,
  expectFollowed,
  fitOf,
  HOSTS,
  openHost,
  test,
} from './hosts-page.ts';

/** A timeline on every page; on the plainest ones the map too, which is a script of its own. */
const chartsOn = (host: string): readonly string[] =>
  ['frame-alone', 'resizer', 'sandbox'].includes(host)
    ? ['breach-timeline', 'target-map']
    : ['breach-timeline'];

/** Something must be done on these pages first: hosts-moving.test.ts does it. */
const LATER = new Set(['all', 'hidden-tab', 'details', 'late-resizer', 'added-frame', 'amp', 'wordpress']);

/** px: as wide as an article gets. Frames are offered with heights that are enough up to here. */
const WIDTH = 900;

test.use({ viewport: { width: WIDTH, height: 700 } });

/** A page that forbids inline styles says so of the snippet's own. */
const STYLE_REFUSED = /inline style/;

/** So does a sandbox without scripts, of each script. */
const SCRIPTS_REFUSED = /Blocked script execution|script.*sandbox/i;

for (const { name, follows } of HOSTS.filter((host) => !LATER.has(host.name)))
  test.describe(name, () => {
    const excused =
      name === 'policy-styles' ? STYLE_REFUSED : name === 'no-scripts' ? SCRIPTS_REFUSED : undefined;
    test.use({ excused });

    test('the chart is complete in its box', async ({ page, hosts }) => {
      for (const id of chartsOn(name)) {
        const frame = await openHost(page, `${hosts}/${name}/${id}/`);
        if (follows) await expectFollowed(frame);
        else await expectComplete(frame, declaredHeight(id));
      }
    });
  });

/** px: WordPress gives no frame more, except at first the height that oEmbed declares. */
const WORDPRESS_MOST = 1000;

test('WordPress shows the frame when it speaks, and cuts no chart', async ({ page, hosts }) => {
  for (const id of ['breach-timeline', 'campaign-timeline', 'tracking-email'])
    for (const width of [360, 900]) {
      await page.setViewportSize({ width, height: 700 });
      const frame = await openHost(page, `${hosts}/wordpress/${id}/`);
      await expect(page.locator('iframe')).toBeVisible();
      await expect(page.locator('blockquote')).toBeHidden();
      if ((await fitOf(frame)).needed > WORDPRESS_MOST) await expectComplete(frame, declaredHeight(id));
      else await expectFollowed(frame);
    }
});

test.describe('the custom element', () => {
  // The empty file that comes in place of the script has not the hash the page asks for.
  test.use({ excused: /integrity/ });

  test('without its script it is a linked picture', async ({ page, hosts }) => {
    await page.route('**/resize.js', (route) => route.fulfill({ body: '' }));
    await page.goto(`${hosts}/element/breach-timeline/`);
    const picture = page.locator('forty-million-chart a[href$="/charts/breach-timeline/"] img');
    await expect(picture).toHaveAttribute('alt', /\w{3}/);
    await expect
      .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(600);
    expect(page.frames().length).toBe(1);
  });
});
