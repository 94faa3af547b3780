import { defineConfig, devices, type Project } from '@playwright/test';

/** TEST_PORT chooses another when this one is taken. */
const PORT = Number(process.env['TEST_PORT'] ?? 4399);

/**
 * What a test's tag says of its reader. Chromium is told through `test.use`. Playwright speaks to a stock Firefox through WebDriver
 * BiDi, which cannot say any of it, so each such reader is a Firefox of its own, with the preferences they would have set.
 */
const FIREFOX_READERS = {
  dark: { 'layout.css.prefers-color-scheme.content-override': 0 },
  still: { 'ui.prefersReducedMotion': 1 },
  'forced-colours': { 'browser.display.document_color_use': 2 },
  keeping: { 'dom.serviceWorkers.enabled': true },
  everything: {
    'layout.css.prefers-color-scheme.content-override': 0,
    'ui.prefersReducedMotion': 1,
    'ui.prefersReducedTransparency': 1,
    'layout.css.prefers-reduced-transparency.enabled': true,
    'browser.display.document_color_use': 2,
    // Where colours are the reader's own, theirs say whether it is dark.
    'browser.display.use_system_colors': false,
    'browser.display.background_color': '#000000',
    'browser.display.foreground_color': '#ffffff',
  },
  // What a desktop's setting for larger text comes to, for text alone.
  'large-text': { 'ui.textScaleFactor': 200, 'browser.display.os-zoom-behavior': 2 },
} as const;

/** What a stock Firefox cannot pretend to be, or need not be asked again: docs/architecture.md says why of each. */
const ONLY_CHROMIUM = /@only-chromium/;

const ANY_READER = new RegExp(`@(${Object.keys(FIREFOX_READERS).join('|')})`);

const firefox = (name: string, preferences: Record<string, number | boolean | string>): Project => ({
  name,
  use: {
    ...devices['Desktop Firefox'],
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
      firefoxUserPrefs: {
        'layout.css.prefers-color-scheme.content-override': 1,
        // Pages come from the site, and nothing is fetched behind a test's back; Chromium is told in browser-test.ts.
        'dom.serviceWorkers.enabled': false,
        ...preferences,
      },
    },
  },
});

/** Programs come from scripts/browsers.ts through the environment; the site is served from dist/ as `npm start` serves it. */
export default defineConfig({
  testDir: '.',
  // Emptied by every run: what `npm test` writes down lies beside it.
  outputDir: '../../test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // No test is about speed. A busy machine may starve a browser: a test that fails once is asked again, and both answers are reported.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 1,
  reporter: [['line'], ['json']],
  // What a reader cannot do at all is told long before the test's own end.
  use: {
    baseURL: `http://localhost:${String(PORT)}`,
    actionTimeout: 30_000,
    // A test has the tab of the test before it, with storage, cookies, cache, routes and whatever was emulated taken back: a new window
    // for each took a third of the time.
    reuseContext: true,
  },
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  webServer: {
    command: 'node scripts/serve.ts',
    cwd: '../..',
    env: { PORT: String(PORT) },
    url: `http://localhost:${String(PORT)}`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      // It has no text-only zoom on a desktop; its root at 200 % is in every-page.test.ts.
      grepInvert: /@large-text/,
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
          // Letters as wide as in a Chromium with windows, which does not fit them to the pixels. Without a graphics card its stand-in costs more than
          // drawing without one.
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--font-render-hinting=none',
            '--disable-gpu',
          ],
        },
      },
    },
    {
      ...firefox('firefox', {}),
      grepInvert: [ONLY_CHROMIUM, ANY_READER],
    },
    ...Object.entries(FIREFOX_READERS).map(([reader, preferences]) => ({
      ...firefox(`firefox-${reader}`, preferences),
      grep: new RegExp(`@${reader}`),
      grepInvert: ONLY_CHROMIUM,
    })),
  ],
});
