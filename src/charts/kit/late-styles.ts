/** Styles of live charts, which a page names but does not ask for: see src/site/page-styles. */
const LATE = 'link[data-later]';

let asked: Promise<void> | undefined;

/**
 * Ask for the styles of live charts. Settles when the page has them, at once where it names none. They come by a link made for
 * it, once: what an element that was `disabled` tells of its loading is not the same everywhere.
 * @throws Error when they do not come; they can be asked for again
 */
export function lateStyles(): Promise<void> {
  const named = document.querySelector<HTMLLinkElement>(LATE);
  if (!named) return Promise.resolve();
  asked ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = named.href;
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      link.remove();
      asked = undefined;
      reject(new Error('the styles of live charts did not come'));
    });
    named.after(link);
  });
  return asked;
}
