import { lateStyles } from '../charts/kit/late-styles.ts';
import { telling } from '../charts/kit/parts.ts';
import { readDocument } from '../site/trusted.ts';

/** The step that crosses this line, two fifths down the window, is the one that is told. */
const LINE = '-40% 0px -60% 0px';
/** How far off the drawing is asked for: a window and a half. */
const NEAR = '150% 0px';

/** Put a drawing that is a file of its own into the page, where the page's styles and its telling reach it. */
function bring(room: HTMLElement): void {
  const asked = readDocument(room.dataset['drawing'] ?? '', 'image/svg+xml');
  // Without it the room stays empty; the text beside it says all.
  asked.then(
    async (file) => {
      const drawing = file.querySelector('svg');
      if (!drawing) return;
      // The page has these by now.
      drawing.querySelector('defs')?.remove();
      await lateStyles();
      room.replaceChildren(document.importNode(drawing, true));
    },
    () => undefined,
  );
}

/** Tell one part of the drawing after the other, as its step is read. */
export function followSteps(steps: HTMLElement): void {
  const picture = steps.querySelector('.steps-picture');
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      for (const room of steps.querySelectorAll<HTMLElement>('[data-drawing]')) bring(room);
    },
    { rootMargin: NEAR },
  );
  near.observe(steps);

  const observer = new IntersectionObserver(
    (entries) => {
      const part = entries.find(({ isIntersecting }) => isIntersecting)?.target.getAttribute('data-part');
      if (part) picture?.setAttribute('style', telling(part));
    },
    { rootMargin: LINE },
  );
  for (const step of steps.querySelectorAll('[data-part]')) observer.observe(step);
}
