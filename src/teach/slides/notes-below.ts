import type { Shown } from './deck.ts';

/** Notes under the slide, where the browser allows no second window. */
export interface NotesBelow {
  readonly panel: HTMLElement;
  readonly isOn: () => boolean;
  readonly turn: () => void;
  readonly show: (shown: Shown) => void;
}

export function createNotesBelow(root: HTMLElement): NotesBelow {
  const panel = document.createElement('aside');
  panel.className = 'notes-below';
  panel.ariaLabel = 'Notes';
  panel.tabIndex = 0;
  panel.hidden = true;
  const message = document.createElement('p');
  message.className = 'message';
  message.textContent =
    'Your browser opened no second window, so the notes are here, where the class sees them too. Allow pop-ups for this page, or press N to close them.';
  const words = document.createElement('div');
  panel.append(message, words);
  root.querySelector('main')?.after(panel);
  return {
    panel,
    isOn: () => !panel.hidden,
    turn: () => {
      panel.hidden = !panel.hidden;
    },
    show: ({ slide }) => {
      const notes = [...(slide.querySelector('.notes')?.children ?? [])].slice(1);
      words.replaceChildren(...notes.map((each) => each.cloneNode(true)));
    },
  };
}
