import { SAY_SCRIPT } from '../../site/theme.ts';
import { tellHeight } from './tell-height.ts';
import { FRAME_CHOICES } from './view.ts';

/** Puts what the address asks of the frame's look on the page's root, if it is one of the values there are. */
function applyView(choices: Readonly<Record<string, readonly string[]>>): void {
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
