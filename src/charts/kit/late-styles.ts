/** Styles of live charts, which a page names but does not ask for: see src/site/page-styles. */
const LATE = 'link[data-later]';

/**
 * Ask for the styles of live charts. Settles when the page has them, at once where it already has or names none.
 * @throws Error when they do not come; they can be asked for again
 */
export function lateStyles(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>(LATE);
  if (!link || link.sheet) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      link.disabled = true;
      reject(new Error('the styles of live charts did not come'));
    });
    link.disabled = false;
  });
}
