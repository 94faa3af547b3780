import { FOUND, LOST, type Losing } from '../charts/kit/lost.ts';
import styles from './lost-chart.css?inline';

const SAYS = 'The interactive parts of this chart did not load. The drawing is complete without them.';

/** Styles that only a page needs on which something is missing. */
function wearStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** What stands under the drawing until everything has come. */
function wordsUnder(): HTMLElement {
  const words = document.createElement('div');
  words.className = 'lost-words';
  words.role = 'status';
  const said = document.createElement('span');
  said.textContent = SAYS;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = 'Load the page again';
  // The page anew, because some browsers remember for as long as it stands that a script did not come.
  button.addEventListener('click', () => {
    location.reload();
  });
  words.append(said, button);
  return words;
}

let isWorn = false;

/** @returns asks again for what was lost, if anything was */
function watchLoss(island: HTMLElement & Losing): () => void {
  let words: HTMLElement | undefined;
  let isLost = false;
  const tell = (): void => {
    if (!isWorn) wearStyles();
    isWorn = isLost = true;
    island.dataset['lost'] = '';
    if (words) return;
    words = wordsUnder();
    island.after(words);
  };
  const untell = (): void => {
    isLost = false;
    delete island.dataset['lost'];
    words?.remove();
    words = undefined;
  };
  const ask = async (): Promise<void> => {
    if (!isLost) return;
    isLost = false;
    await island.again?.();
    // What does not come this time either has been told by now.
    if (!(isLost as boolean)) untell();
  };
  island.addEventListener(LOST, tell);
  island.addEventListener(FOUND, untell);
  if (island.again) tell();
  return () => void ask();
}

/** Say where a chart did not come whole, and ask again, quietly, when its drawing is clicked, the line is back, or the reader is. */
export function watchLosses(within: HTMLElement): void {
  for (const island of within.querySelectorAll<HTMLElement>('astro-island')) {
    const ask = watchLoss(island);
    island.addEventListener('click', ask);
    addEventListener('online', ask);
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) ask();
    });
  }
}
