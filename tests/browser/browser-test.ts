/** Playwright's `test`, for a stock Firefox too, which is older than what Playwright says to it. */
import { test as plain, type Browser } from '@playwright/test';

export { expect, type Frame, type Locator, type Page } from '@playwright/test';

interface Session {
  send: (this: Session, command: string, parameters: unknown) => Promise<unknown>;
}
interface Inside {
  readonly _connection: { toImpl(browser: Browser): { readonly _browserSession?: Session } };
}

/** Sent for each context and page, to set what it is told of colours; Firefox 153 ESR does not know it, and no option leaves it out. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

/** Go on when the browser does not know the command: the projects in playwright.config.ts (beside this file) set by preferences what it would. */
function forgive(browser: Browser): void {
  const session = (browser as unknown as Inside)._connection.toImpl(browser)._browserSession;
  if (!session) return;
  // What pages say goes through sessions of their own, of the same kind.
  const kind = Object.getPrototypeOf(session) as Session;
  const { send } = kind;
  kind.send = async function (command, parameters) {
    try {
      return await send.call(this, command, parameters);
    } catch (error) {
      if (command === UNKNOWN && String(error).includes('unknown command')) return {};
      throw error;
    }
  };
}

interface Readers {
  /** Whether the site's service worker may come: pages are kept then, and come from the copy where the network does not answer. */
  keeps: boolean;
}

export const test = plain.extend<Readers, { browser: Browser }>({
  keeps: [false, { option: true }],

  browser: [
    async ({ browser, browserName }, use) => {
      if (browserName === 'firefox') forgive(browser);
      await use(browser);
    },
    { scope: 'worker' },
  ],

  // Firefox is not told `javaScriptEnabled` either, and with its own preference Playwright waits for ever: pages forbid it themselves.
  context: async ({ context, browserName, javaScriptEnabled, keeps }, use) => {
    // Chromium's workers would answer before a test's own routes do. Playwright's way to refuse them is a warning in the console.
    if (browserName === 'chromium' && !keeps)
      await context.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      });
    if (browserName === 'firefox' && !javaScriptEnabled)
      await context.route(
        ({ pathname }) => pathname.endsWith('/'),
        async (route) => {
          const response = await route.fetch();
          const headers = { ...response.headers(), 'content-security-policy': "script-src 'none'" };
          await route.fulfill({ response, headers });
        },
      );
    await use(context);
  },
});
