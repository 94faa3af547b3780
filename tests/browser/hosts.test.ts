/** Every page of the host gallery (tests/hosts) whose chart just stands there: it is complete, and where the host listens it fits. */
import {
  declaredHeight,
  expect,
  expectComplete,
  expectFollowed,
  HOSTS,
  openHost,
  test,
} from './hosts-page.ts';

/** A timeline, and the map, which is a script of its own. */
const CHARTS = ['breach-timeline', 'target-map'];

/** Something must be done on these pages first: hosts-moving.test.ts does it. */
const LATER = new Set(['all', 'hidden-tab', 'details', 'late-resizer', 'added-frame', 'amp']);

/** A page that forbids inline styles says so of the snippet's own. */
const STYLE_REFUSED = /inline style/;

for (const { name, follows } of HOSTS.filter((host) => !LATER.has(host.name)))
  test.describe(name, () => {
    test.use({ excused: name === 'policy-styles' ? STYLE_REFUSED : undefined });

    test('the chart is complete in its box', async ({ page, hosts }) => {
      for (const id of CHARTS) {
        const frame = await openHost(page, `${hosts}/${name}/${id}/`);
        if (follows) await expectFollowed(frame);
        else await expectComplete(frame, declaredHeight(id));
      }
    });
  });

test('WordPress keeps the declared height of a chart for which its thousand pixels are too few', async ({
  page,
  hosts,
}) => {
  const id = 'campaign-timeline';
  const frame = await openHost(page, `${hosts}/wordpress/${id}/`);
  await expect(page.locator('iframe')).toBeVisible();
  await expect(page.locator('blockquote')).toBeHidden();
  await expectComplete(frame, declaredHeight(id));
});

test('without script the custom element is a linked picture', async ({ page, hosts }) => {
  await page.route('**/resize.js', (route) => route.fulfill({ body: '' }));
  await page.goto(`${hosts}/element/breach-timeline/`);
  const picture = page.locator('forty-million-chart a[href$="/charts/breach-timeline/"] img');
  await expect(picture).toHaveAttribute('alt', /\w{3}/);
  await expect
    .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(600);
  expect(page.frames().length).toBe(1);
  // The file that came in its place has not the hash that the page asks for: browsers say so, and run nothing.
});
