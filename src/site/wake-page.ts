import { carryOn } from './carry-on.ts';
import { keepPlace } from './keep-place.ts';
import { choose, followAddress, isChosen } from './page-choice.ts';

/** A fragment that leads into the full text of a chapter shows it: a reader who chooses plain text is left at the chapter instead. */
function leaveFullText(): void {
  const within = document.querySelector('.chapter :target:not(figure, figure *)');
  const chapter = within?.closest('.chapter');
  if (chapter) location.replace(`#${chapter.id}`);
}

/** ms in which a button that was pressed is painted so. */
const ANSWERED = 50;

/** The switch between plain and full text, which only pages with both have. */
function wakeSwitch(button: HTMLElement): () => void {
  const say = (): void => {
    button.ariaPressed = String(isChosen('text'));
  };
  const turn = (): void => {
    const is = button.ariaPressed === 'true';
    keepPlace(() => {
      choose('text', is);
      if (is) leaveFullText();
    });
  };
  button.addEventListener('click', () => {
    button.ariaPressed = String(button.ariaPressed !== 'true');
    // The whole page is laid out anew, once the button has answered. Every page has this script, which stays without afterPaint().
    setTimeout(turn, ANSWERED);
  });
  return say;
}

/** Let the page be shown in plain text or for a class, and links carry that on. */
export function wakePage(base: string): void {
  carryOn(base);
  const button = document.querySelector<HTMLElement>('[data-text-switch]');
  const say = button ? wakeSwitch(button) : (): void => undefined;
  followAddress(say);
  say();
  document.querySelector('[data-leave]')?.addEventListener('click', () => {
    keepPlace(() => {
      choose('view', false);
    });
    // What was pressed is gone: keys go on from the top of the page.
    document.querySelector<HTMLElement>('.masthead a')?.focus({ preventScroll: true });
  });
}
