import type { Shown } from './deck.ts';
import { holderOf } from './key-holder.ts';
import { actionOf, type Action } from './keys.ts';
import { isNotesPage, writeNotesPage, type NotesPage } from './notes-page.ts';

/** The deck's notes in a second window. */
export interface Notes {
  /** Open it, or bring it to the front. @returns false where the browser allows no second window */
  readonly open: () => boolean;
  readonly close: () => void;
  /** Take up the window that was open before this page was loaded again. */
  readonly findAgain: () => void;
  readonly show: (shown: Shown) => void;
}

interface Opened {
  readonly window: Window;
  readonly page: NotesPage;
  readonly detach: () => void;
}

/** What keys in the notes do to the deck; the rest is for the window the class sees. */
const FROM_NOTES: readonly Action[] = ['next', 'back', 'first', 'last', 'blank', 'contrast', 'size'];
/** ms */
const SECOND = 1000;

/** The name of the second window is kept with the page's place in the history, so that a page loaded again finds it. */
const keptName = (): string | undefined => (history.state as { notes?: string } | null)?.notes;
function keepName(notes: string | undefined): void {
  history.replaceState({ ...(history.state as object | null), notes }, '');
}

export function createNotes(
  title: string,
  ended: AbortSignal,
  act: (action: Action) => void,
  shown: () => Shown,
): Notes {
  let opened: Opened | undefined;

  function forget(): void {
    opened?.detach();
    opened = undefined;
    keepName(undefined);
  }
  function close(): void {
    const { window } = opened ?? {};
    forget();
    window?.close();
  }

  function attach(other: Window): void {
    const page = writeNotesPage(other.document, title);
    const ticking = setInterval(() => {
      if (other.closed) forget();
      else page.tick();
    }, SECOND);
    const listening = new AbortController();
    const { signal } = listening;
    page.back.addEventListener(
      'click',
      () => {
        act('back');
      },
      { signal },
    );
    page.next.addEventListener(
      'click',
      () => {
        act('next');
      },
      { signal },
    );
    other.document.addEventListener(
      'keydown',
      (event) => {
        const action = actionOf(event, holderOf(event.target));
        if (!action) return;
        event.preventDefault();
        if (action === 'leave') close();
        else if (FROM_NOTES.includes(action)) act(action);
      },
      { signal },
    );
    // The window stays while this page is loaded again; when it is closed there is nothing to say.
    addEventListener(
      'pagehide',
      () => {
        if (!other.closed) page.leave();
        opened?.detach();
        opened = undefined;
      },
      { signal },
    );
    opened = {
      window: other,
      page,
      detach: () => {
        clearInterval(ticking);
        listening.abort();
      },
    };
    page.show(shown());
  }

  function findAgain(): void {
    const name = keptName();
    if (name === undefined || opened) return;
    const other = window.open('', name);
    try {
      if (other && isNotesPage(other.document)) {
        attach(other);
        return;
      }
    } catch {
      // Opened from a file, a page that is loaded again counts as another one, and may not write there any more.
    }
    other?.close();
    keepName(undefined);
  }

  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) findAgain();
    },
    { signal: ended },
  );

  return {
    open: () => {
      if (opened && !opened.window.closed) {
        opened.window.focus();
        return true;
      }
      const name = `notes-${String(Date.now())}`;
      const other = window.open('', name, 'popup,width=960,height=720');
      if (!other || other.closed) return false;
      keepName(name);
      attach(other);
      return true;
    },
    close,
    findAgain,
    show: (now) => opened?.page.show(now),
  };
}
