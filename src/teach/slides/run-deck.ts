import { afterPaint } from '../../charts/kit/after-paint.ts';
import { followSummary } from '../../surfaces/follow-summary.ts';
import { wakeBar } from './bar.ts';
import { createBlank } from './blank.ts';
import { turnSize } from './chart-size.ts';
import { turnContrast } from './contrast.ts';
import { createDeck, type Deck } from './deck.ts';
import { holderOf } from './key-holder.ts';
import { actionOf, type Action } from './keys.ts';
import { createNotesBelow } from './notes-below.ts';
import { createNotes } from './notes-window.ts';

export interface DeckOptions {
  /** Where Escape leads in the end; nowhere when left out. */
  readonly leave?: () => void;
}

/**
 * Show slides that stand one under another one at a time, and turn them by keys, clickers and buttons. It asks for nothing: what it needs
 * is in the page.
 * @returns ends it: the slides stand one under another again
 */
export function runDeck(root: HTMLElement, { leave }: DeckOptions = {}): () => void {
  const running = new AbortController();
  const { signal } = running;
  const said = document.createElement('p');
  said.className = 'vh';
  said.role = 'status';
  root.append(said);
  const blank = createBlank(root);
  const below = createNotesBelow(root);
  const dialog = root.querySelector<HTMLDialogElement>('dialog.keys');
  const title = root.querySelector('h1')?.textContent.trim() ?? '';
  // `?handout=notes` prints the teacher's notes beside the slides.
  if (new URLSearchParams(location.search).get('handout') === 'notes') root.dataset['handout'] = 'notes';
  for (const chart of root.querySelectorAll<HTMLElement>('[data-chart]')) followSummary(chart);

  const tellBar = wakeBar(root, signal, act);
  const notes = createNotes(title, signal, act, () => deck.shown());
  const deck: Deck = createDeck(root, signal, (shown) => {
    tellBar(shown);
    below.show(shown);
    notes.show(shown);
    said.textContent = shown.revealed?.textContent.trim() ?? '';
  });
  notes.findAgain();

  /** How often another look was asked for since the slides were last measured. */
  let looks = 0;
  /** Every slide is measured anew, after what was touched has answered. Another look comes with its measures. */
  const remeasureSoon = afterPaint(() => {
    for (; looks > 0; looks -= 1) said.textContent = turnContrast();
    deck.remeasure();
  });

  function openNotes(): void {
    if (!below.isOn() && notes.open()) return;
    below.turn();
    remeasureSoon();
  }

  function goAway(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (leave) {
      notes.close();
      leave();
    }
  }

  const does: Readonly<Record<Action, () => void>> = {
    next: () => {
      deck.turnTo(deck.index() + 1);
    },
    back: () => {
      deck.turnTo(deck.index() - 1);
    },
    first: () => {
      deck.turnTo(0);
    },
    last: () => {
      deck.turnTo(Infinity);
    },
    blank: blank.turn,
    contrast: () => {
      looks += 1;
      remeasureSoon();
    },
    full: () => {
      if (document.fullscreenElement) void document.exitFullscreen();
      else
        document.documentElement.requestFullscreen().catch(() => {
          said.textContent = 'The browser did not let the slides fill the screen. They go on in this window.';
        });
    },
    keys: () => dialog?.showModal(),
    leave: goAway,
    'let-go': () => {
      deck.shown().slide.focus({ preventScroll: true });
    },
    notes: openNotes,
    size: () => {
      turnSize(deck.shown().slide);
      remeasureSoon();
    },
  };

  function act(action: Action): void {
    // Whatever turns a slide brings a blank screen back first.
    if (blank.isOn() && ['next', 'back', 'first', 'last', 'leave'].includes(action)) blank.turn();
    else does[action]();
  }

  function press(event: KeyboardEvent): void {
    if (event.defaultPrevented || dialog?.open) return;
    const action = actionOf(event, holderOf(event.target));
    if (!action) return;
    event.preventDefault();
    act(action);
  }
  // A chart has keys of its own and has them first, all but those that clickers send.
  const isClickers = ({ key }: KeyboardEvent): boolean => key === 'PageDown' || key === 'PageUp';
  addEventListener('keydown', press, { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (!isClickers(event)) return;
      press(event);
      event.stopPropagation();
    },
    { capture: true, signal },
  );

  return () => {
    notes.close();
    running.abort();
    for (const made of [said, blank.sheet, below.panel]) made.remove();
  };
}
