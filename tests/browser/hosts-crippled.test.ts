/**
 * The site on a server that forgot the headers with which scripts and fonts come into a sandboxed frame: then the chart cannot wake, and
 * everything else must be as it was.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../scripts/site-server.ts';
import { createHostServer } from '../hosts/server.ts';
import { expect, expectFollowed, openHost, test } from './hosts-page.ts';
import { clickIn, expectAsleep } from './hosts-wake.ts';

const ID = 'breach-timeline';

/** The site as it is served otherwise, less one header. */
function withoutHeader(unwanted: string): Server {
  const site = createSiteServer('dist');
  return createServer((request, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (name === unwanted ? response : set(name, value));
    site.emit('request', request, response);
  });
}

const listen = (server: Server, host: string): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, host, () => {
      resolve(String((server.address() as AddressInfo).port));
    });
  });

test.describe('without Access-Control-Allow-Origin', () => {
  // Both browsers say of each file that it may not be read.
  test.use({
    excused: /CORS|Cross-Origin|ERR_FAILED|font|module/i,
    others: /^http:\/\/(localhost|127\.0\.0\.1):/,
  });

  test('text, still drawing and height are there, and a touch changes nothing', async ({ page }) => {
    const site = withoutHeader('Access-Control-Allow-Origin');
    const origin = `http://localhost:${await listen(site, 'localhost')}`;
    const hosts = createHostServer('dist', origin);
    try {
      const frame = await openHost(page, `http://127.0.0.1:${await listen(hosts, '127.0.0.1')}/pym/${ID}/`);
      await expectFollowed(frame);
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      const still = frame.locator('.drawings .drawing:visible');
      const isDrawn = (): Promise<boolean> =>
        still.evaluate(
          (one) => (one as HTMLImageElement).complete && (one as HTMLImageElement).naturalWidth > 0,
        );
      await expect.poll(isDrawn).toBe(true);
      await clickIn(frame, still);
      await expectAsleep(frame);
      await expectFollowed(frame);
    } finally {
      for (const server of [hosts, site]) {
        server.closeAllConnections();
        server.close();
      }
    }
  });
});
