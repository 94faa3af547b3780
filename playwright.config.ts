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
} as const;

/** What a stock Firefox cannot pretend to be, paper or a screen under fingers, or need not be asked again. */
const ONLY_CHROMIUM = /@only-chromium/;

const ANY_READER = new RegExp(`@(${Object.keys(FIREFOX_READERS).join('|')})`);

const firefox = (name: string, preferences: Record<string, number | boolean>): Project => ({
  name,
  use: {
    ...devices['Desktop Firefox'],
    channel: 'moz-firefox',
    launchOptions: {
      executablePath: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
      firefoxUserPrefs: { 'layout.css.prefers-color-scheme.content-override': 1, ...preferences },
    },
  },
});

/** Programs come from scripts/browsers.ts through the environment; the site is served from dist/ as `npm start` serves it. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // No test is about speed. A busy machine may starve a browser: a test that fails once is asked again, and both answers are reported.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  retries: 1,
  reporter: [['line'], ['json']],
  // What a reader cannot do at all is told long before the test's own end.
  use: { baseURL: `http://localhost:${String(PORT)}`, actionTimeout: 30_000 },
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${String(PORT)}`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-background-networking'],
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
