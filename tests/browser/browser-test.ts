/** Playwright's `test`, for a stock Firefox too, which is older than what Playwright says to it. */
import { test as plain, type Browser } from '@playwright/test';

export { expect, type Frame, type Locator, type Page } from '@playwright/test';

interface Session {
  send(command: string, parameters: unknown): Promise<unknown>;
}
interface Inside {
  readonly _connection: { toImpl(browser: Browser): { readonly _browserSession?: Session } };
}

/** Sent for each new context, to set what the page is told of colours; Firefox 153 ESR does not know it, and no option leaves it out. */
const UNKNOWN = 'emulation.setMediaFeaturesOverride';

/** Go on when the browser does not know the command: the projects in playwright.config.ts set by preferences what it would. */
function forgive(browser: Browser): void {
  const session = (browser as unknown as Inside)._connection.toImpl(browser)._browserSession;
  if (!session) return;
  const send = session.send.bind(session);
  session.send = async (command, parameters) => {
    try {
      return await send(command, parameters);
    } catch (error) {
      if (command === UNKNOWN && String(error).includes('unknown command')) return {};
      throw error;
    }
  };
}

export const test = plain.extend<object, { browser: Browser }>({
  browser: [
    async ({ browser, browserName }, use) => {
      if (browserName === 'firefox') forgive(browser);
      await use(browser);
    },
    { scope: 'worker' },
  ],

  // Firefox is not told `javaScriptEnabled` either, and with its own preference Playwright waits for ever: pages forbid it themselves.
  context: async ({ context, browserName, javaScriptEnabled }, use) => {
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
