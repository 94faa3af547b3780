import { afterPaint } from '../charts/kit/after-paint.ts';
import { carryOn } from './carry-on.ts';
import { keepPlace } from './keep-place.ts';
import { choose, followAddress, isChosen } from './page-choice.ts';

/** A fragment that leads into the full text of a chapter shows it: a reader who chooses plain text is left at the chapter instead. */
function leaveFullText(): void {
  const within = document.querySelector('.chapter :target:not(figure, figure *)');
  const chapter = within?.closest('.chapter');
  if (chapter) location.replace(`#${chapter.id}`);
}

/** The switch between plain and full text, which only pages with both have. */
function wakeSwitch(button: HTMLElement): () => void {
  const say = (): void => {
    button.ariaPressed = String(isChosen('text'));
  };
  /** The whole page is laid out anew, after the button has answered. */
  const turn = afterPaint(() => {
    keepPlace(() => {
      choose('text', button.ariaPressed === 'true');
      if (isChosen('text')) leaveFullText();
    });
  });
  button.addEventListener('click', () => {
    button.ariaPressed = String(button.ariaPressed !== 'true');
    turn();
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
