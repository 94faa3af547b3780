import type { Page } from '@playwright/test';

/** Keep a page where it is whatever is worked on it: nothing leaves it, or stops it until somebody answers. Before it is opened. */
export async function stayOnPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
    window.open = () => null;
    // After the page’s own scripts, which have then done all that a reader waits for.
    addEventListener('submit', (event) => {
      event.preventDefault();
    });
    addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && link.href.split('#')[0] !== location.href.split('#')[0]) event.preventDefault();
    });
  });
}
