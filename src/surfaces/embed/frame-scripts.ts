import { SAY_SCRIPT } from '../../site/theme.ts';
import { tellHeight } from './tell-height.ts';
import { FRAME_CHOICES } from './view.ts';

/** Puts on the page's root whether it stands in a frame, and what the address asks of its look, if it is one of the values there are. */
function applyView(choices: Readonly<Record<string, readonly string[]>>): void {
  if (parent !== window) document.documentElement.classList.add('framed');
  const query = new URLSearchParams(location.search);
  for (const [key, values] of Object.entries(choices)) {
    const value = query.get(key) ?? '';
    if (values.includes(value)) document.documentElement.dataset[key] = value;
  }
}

const call = (run: (given: never) => void, given: unknown): string =>
  `(${run.toString()})(${JSON.stringify(given)})`;

/** Before the frame's page is drawn, so that a theme asked for never flashes. */
export const BEFORE_PAINT = `${SAY_SCRIPT}${call(applyView, FRAME_CHOICES)}`;

/** At the end of a frame's page. */
export const tellHeightScript = (id: string): string => call(tellHeight, id);
