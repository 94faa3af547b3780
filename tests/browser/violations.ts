import type { Page } from './browser-test.ts';

const MARK = 'policy violation:';

/** Said of the page for wrong addresses, which comes as what it is; what a policy refuses is told in other words. */
const NOT_FOUND = 'Failed to load resource: the server responded with a status of 404';

/**
 * What Firefox says of a font (NS_BINDING_ABORTED) and of a script that were still on their way when the page was left. What a policy refuses
 * is told by its own event, too.
 */
const LEFT_ON_ITS_WAY =
  /^(download failed .* status=2152398850 |error loading dynamically imported module: )/;

/**
 * Writes down from now on whatever a page’s policy refuses, in it and in its frames, on each page that is opened in its place, and what
 * the browser complains of. Ask before the page is opened.
 * @returns filled as it happens
 */
export async function violations(page: Page): Promise<readonly string[]> {
  const seen: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith(NOT_FOUND)) return;
    if (text.startsWith(MARK) || message.type() === 'error' || message.type() === 'warning') seen.push(text);
  });
  page.on('pageerror', ({ message }) => {
    if (!LEFT_ON_ITS_WAY.test(message)) seen.push(message);
  });
  await page.addInitScript((mark) => {
    // Said on the console, which outlives the page.
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
      console.error(
        `${mark} ${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${String(lineNumber)} ${location.pathname}`,
      );
    });
  }, MARK);
  return seen;
}
