import { readDocument } from '../site/trusted.ts';

/** ms: a page that has not come by then is gone to. */
const PATIENCE = 8000;

const element = (name: string, text = ''): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });

/** The statement and the glance of a claim's own page; the link is followed where they do not come. */
function bring(mark: HTMLAnchorElement, into: HTMLElement): void {
  const follow = (): void => {
    if (into.isConnected) location.assign(mark.href);
  };
  readDocument(mark.href, 'text/html', AbortSignal.timeout(PATIENCE))
    .then((page) => {
      const glance = page.querySelector('[data-glance]');
      if (!glance) {
        follow();
        return;
      }
      const statement = element('p', page.querySelector('h1')?.textContent.trim());
      into.replaceChildren(statement, document.importNode(glance, true));
      into.ariaBusy = 'false';
    })
    .catch(follow);
}

/** What is behind a mark, opened beside it: the frame at once, what it says when it has come. */
function open(mark: HTMLAnchorElement): void {
  const card = element('div');
  card.className = 'claim-card';
  card.popover = 'auto';
  card.role = 'dialog';
  card.ariaLabel = 'Who says so, how sure, who disputes it';
  card.tabIndex = -1;
  const said = element('div', 'Asking the claim’s own page…');
  said.role = 'status';
  said.ariaBusy = 'true';
  const whole = element('a', 'The whole record');
  whole.setAttribute('href', mark.getAttribute('href') ?? '');
  const close = element('button', 'Close');
  close.className = 'button';
  close.addEventListener('click', () => {
    card.hidePopover();
  });
  const foot = element('p');
  foot.append(whole, close);
  card.append(said, foot);
  card.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    const isLeft = document.activeElement === document.body || card.contains(document.activeElement);
    card.remove();
    mark.style.removeProperty('anchor-name');
    if (isLeft) mark.focus({ preventScroll: true });
  });
  mark.style.setProperty('anchor-name', '--mark');
  // Out of the text, whose styles would reach it; the mark is its place and, by `source`, its turn in the order of focus.
  (mark.closest('main') ?? document.body).append(card);
  // Where closing leads back to: some browsers do not put the focus on a link that is pressed.
  mark.focus({ preventScroll: true });
  card.showPopover({ source: mark });
  card.focus({ preventScroll: true });
  bring(mark, said);
}

/** Let the marks of claims open in place. What asks for another window, and browsers without popovers, follow the link. */
export function openCards(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  document.addEventListener('click', (event) => {
    const mark = event.target instanceof Element ? event.target.closest('a.cited') : null;
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!(mark instanceof HTMLAnchorElement) || !isPlain || event.defaultPrevented) return;
    event.preventDefault();
    open(mark);
  });
}
