import { stepWords } from './bar.ts';
import type { Shown } from './deck.ts';
import { elapsed, timeOfDay } from './clock.ts';

/** The second window is nobody's page: it is written here, so that it needs neither a file nor a network. */
const STYLES = `
:root { color-scheme: light dark; --ink: light-dark(#17181c, #f1ede4); --soft: light-dark(#55524a, #b3aea3); --paper: light-dark(#fffdf8, #15171b); --rule: light-dark(#d8d2c4, #363a41); }
* { box-sizing: border-box; }
body { margin: 0; padding: 1rem clamp(1rem, 4vw, 2.5rem) 3rem; background: var(--paper); color: var(--ink); font: 1.5rem/1.45 Georgia, serif; overflow-wrap: break-word; }
header { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; padding: 0.5rem 0; background: var(--paper); border-bottom: 2px solid var(--ink); font: 1.25rem/1.4 Arial, sans-serif; font-variant-numeric: tabular-nums; }
header p { margin: 0; }
button { font: inherit; color: inherit; background: none; border: 1px solid var(--soft); border-radius: 3px; min-height: 2.25rem; padding: 0 0.75rem; cursor: pointer; }
h1 { font: 600 2rem/1.2 Georgia, serif; margin: 1rem 0 0.75rem; }
h2 { font: 600 1.125rem/1.3 Arial, sans-serif; color: var(--soft); margin: 2rem 0 0.25rem; padding-top: 0.75rem; border-top: 1px solid var(--rule); }
p { margin: 0 0 0.75rem; }
.next { font-size: 1.25rem; }
.hint { font: 1rem/1.4 Arial, sans-serif; color: var(--soft); }
a { color: inherit; }
.cited { font: 600 1rem/1 Arial, sans-serif; color: var(--soft); white-space: nowrap; margin-inline: 0.35em; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #9cc4ff); outline-offset: 2px; }
`;

export interface NotesPage {
  readonly show: (shown: Shown) => void;
  /** The time of day, and since the lesson began. */
  readonly tick: () => void;
  /** Say that the deck is gone for now. */
  readonly leave: () => void;
  readonly back: HTMLButtonElement;
  readonly next: HTMLButtonElement;
}

/** Whether a document was written here before: by this deck before it was loaded anew. */
export const isNotesPage = (page: Document): boolean => page.documentElement.dataset['notes'] !== undefined;

const titleOf = (slide: HTMLElement): string => slide.querySelector('h1, h2')?.textContent.trim() ?? '';
const said = (element: HTMLElement): string => element.innerText.trim() || element.textContent.trim();

/** Write the notes' document into another window. */
export function writeNotesPage(page: Document, title: string): NotesPage {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    words = '',
    className = '',
  ): HTMLElementTagNameMap[Name] => {
    const made = page.createElement(name);
    made.textContent = words;
    if (className) made.className = className;
    return made;
  };
  const { dataset } = page.documentElement;
  dataset['notes'] = '';
  dataset['began'] ??= String(Date.now());
  page.documentElement.lang = 'en-GB';
  page.title = `Notes: ${title}`;
  page.head.replaceChildren(make('title', page.title));
  // A lesson in one file has a policy that the window inherits: it lets nothing be styled by an element that it does not know.
  const sheet = new (page.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(STYLES);
  page.adoptedStyleSheets = [sheet];

  const [time, since, count] = [make('p'), make('p'), make('p')];
  const [back, again, next] = [
    make('button', '← Back'),
    make('button', 'Reset timer'),
    make('button', 'Next →'),
  ];
  again.title = 'Count the time from nought';
  const header = make('header');
  header.append(back, count, next, time, since, again);
  const [now, notes, then] = [make('h1'), make('div'), make('p', '', 'next')];
  now.ariaLive = 'polite';
  const main = make('main');
  main.append(
    now,
    notes,
    make('h2', 'Next'),
    then,
    make(
      'p',
      '→ or Page Down goes on, ← or Page Up back, B blanks the screen, Esc closes the notes.',
      'hint',
    ),
  );
  page.body.replaceChildren(header, main);

  const tick = (): void => {
    time.textContent = timeOfDay(new Date());
    since.textContent = `${elapsed(Date.now() - Number(dataset['began']))} so far`;
  };
  again.addEventListener('click', () => {
    dataset['began'] = String(Date.now());
    tick();
  });
  tick();
  return {
    back,
    next,
    tick,
    leave: () => {
      count.textContent = 'The slides are closed, or just being loaded again.';
    },
    show: (shown) => {
      const { slide, nextSlide, nextReveal } = shown;
      count.textContent = stepWords(shown);
      now.textContent = titleOf(slide);
      const written = [...(slide.querySelector('.notes')?.children ?? [])].filter(
        ({ tagName }) => tagName !== 'SUMMARY',
      );
      notes.replaceChildren(...written.map((each) => page.importNode(each, true)));
      // Links lead where they would in the deck, and not in this window.
      for (const link of notes.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        link.href = new URL(link.getAttribute('href') ?? '', document.baseURI).href;
        link.target = '_blank';
      }
      then.textContent = nextReveal
        ? `On this slide: ${said(nextReveal)}`
        : nextSlide
          ? titleOf(nextSlide)
          : 'The end.';
      page.defaultView?.scrollTo(0, 0);
    },
  };
}
