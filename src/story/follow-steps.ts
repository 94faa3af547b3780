import { telling } from '../charts/kit/parts.ts';

/** The step that crosses this line, two fifths down the window, is the one that is told. */
const LINE = '-40% 0px -60% 0px';
/** How far off the drawing is asked for: a window and a half. */
const NEAR = '150% 0px';

/** Put a drawing that is a file of its own into the page, where the page's styles and its telling reach it. */
function bring(room: HTMLElement): void {
  const request = new XMLHttpRequest();
  request.open('GET', room.dataset['drawing'] ?? '');
  request.responseType = 'document';
  request.overrideMimeType('image/svg+xml');
  request.addEventListener('load', () => {
    const drawing = request.response instanceof Document && request.response.querySelector('svg');
    if (!drawing || request.status !== 200) return;
    // The page has these styles already.
    drawing.querySelector('style')?.remove();
    drawing.querySelector('defs')?.remove();
    room.replaceChildren(document.importNode(drawing, true));
  });
  request.send();
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
