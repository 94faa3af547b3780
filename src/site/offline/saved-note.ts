/** Said by a script and only of a kept copy, so that no page carries its styles. */
const STYLES = `
.saved-copy { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.25rem; margin: 0; padding: 0.25rem var(--gutter); background: var(--paper-raised); border-block-end: 1px solid var(--rule); font: 0.8125rem/1.5 var(--sans); color: var(--ink-soft); }
.saved-copy b { font-weight: 600; color: var(--ink); }
.saved-copy a { display: inline-block; min-block-size: 1.5rem; color: var(--link); }
.deck-bar .saved-copy { flex: 1 0 100%; justify-content: flex-start; padding: 0; border: 0; background: none; font-size: 0.75rem; }
.deck-bar .why { display: none; }
@media print { .saved-copy { padding: 0; border: 0; background: none; font-size: 8pt; } .saved-copy a { display: none; } }
`;

const element = (name: string, text: string): HTMLElement =>
  Object.assign(document.createElement(name), { textContent: text });

function again(): HTMLElement {
  const link = element('a', 'Look for a newer one');
  link.setAttribute('href', location.href);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload();
  });
  return link;
}

/**
 * Where the page is a copy kept on this device, say so and from which day it is. The worker has written the day on the page's root; loaded anew
 * from the network, the page has none.
 */
export function tellSaved(): void {
  const day = document.documentElement.dataset['saved'];
  if (day === undefined) return;
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  document.adoptedStyleSheets.push(styles);
  const note = element('div', '');
  note.className = 'saved-copy';
  note.role = 'status';
  const why = element('span', ' The network did not answer.');
  why.className = 'why';
  const said = element('span', '');
  said.append(element('b', `Saved copy from ${day}.`), why);
  note.append(said, again());
  // Slides have all of the window but their bar.
  const bar = document.querySelector('.deck-bar');
  if (bar) bar.append(note);
  else document.querySelector('main')?.before(note);
  // Once more, now that it is there: only what comes into a status is read out.
  requestAnimationFrame(() => {
    note.replaceChildren(...note.childNodes);
  });
}
