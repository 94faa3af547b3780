import { placeOf, readFragment } from '../slides/fragment.ts';
import { runDeck } from '../slides/run-deck.ts';

/**
 * The slides of a lesson in one file: they take the whole page's place while they are shown, for their charts are the same as the story's
 * and a page has room for one of each. A fragment that names a slide shows it at once.
 * @param deck found in the page, where it stands for readers without script
 * @param wake makes the charts in it live
 */
export function fileSlides(deck: HTMLElement, wake: (within: HTMLElement) => void): void {
  const { body } = document;
  deck.remove();
  let end: (() => void) | undefined;

  function start(): void {
    if (end) return;
    const page = [...body.children].filter((each) => !each.matches('script, svg'));
    const { scrollY } = window;
    for (const each of page) each.remove();
    body.append(deck);
    const stop = runDeck(deck, { leave: () => end?.() });
    wake(deck);
    end = () => {
      end = undefined;
      stop();
      deck.remove();
      body.append(...page);
      try {
        history.replaceState(history.state, '', location.pathname + location.search);
      } catch {
        // Some browsers let a file from a folder change nothing of its address.
      }
      scrollTo({ top: scrollY, behavior: 'instant' });
      body.querySelector<HTMLElement>('[data-start-slides]')?.focus({ preventScroll: true });
    };
  }

  const away = deck.querySelector('.leave');
  if (away) away.textContent = 'Back to the lesson';
  away?.addEventListener('click', (event) => {
    event.preventDefault();
    end?.();
  });
  body.querySelector('[data-start-slides]')?.addEventListener('click', start);
  const slides = [...deck.querySelectorAll('.slide')].map(({ id }) => ({ id, screens: 1, reveals: 0 }));
  if (placeOf(slides, readFragment(location.hash))) start();
}
