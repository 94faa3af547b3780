import { afterPaint } from '../../charts/kit/after-paint.ts';
import type { StateSchema } from '../../charts/kit/state.ts';
import { path } from '../../site/paths.ts';
import type { AnyState, Chosen } from './chosen.ts';
import { writePreview } from './preview-query.ts';
import { GRADES, type Grade } from './snippets.ts';

/** px: what the page in the preview has left and right of its column. */
const MARGINS = 2 * 16;
/** ms: a number is typed digit by digit. */
const PAUSE = 400;

/** Say of the box whether another page is on its way to it, to those who read it and to those who wait for it. */
function setBusy(box: HTMLElement | null, is: boolean): void {
  if (box) box.ariaBusy = is ? 'true' : null;
}

/** The page is ours, so its height can be asked of it: it then scrolls in its box, which keys can reach. */
function followHeight(frame: HTMLIFrameElement): void {
  const fit = new ResizeObserver(([page]) => {
    frame.style.blockSize = `${String(Math.ceil(page?.borderBoxSize[0]?.blockSize ?? 0))}px`;
  });
  frame.addEventListener('load', () => {
    fit.disconnect();
    const body = frame.contentDocument?.body;
    if (body) fit.observe(body);
  });
}

/** The height of the chart, in px, as the page in the preview passes it on; undefined for any other message. */
function heightIn(
  { source, origin, data }: MessageEvent<unknown>,
  frame: HTMLIFrameElement | undefined,
): number | undefined {
  const { type, height } = Object(data) as Readonly<Record<string, unknown>>;
  const isIts =
    frame?.contentWindow === source && origin === location.origin && type === 'fortymillion:preview';
  return isIts && typeof height === 'number' ? height : undefined;
}

/**
 * Wake a builder's preview.
 * @param useHeight what to do with a height, in px, that somebody takes from it
 * @returns shows what is chosen, as soon as the preview is near the window
 */
export function wakePreview(
  root: HTMLElement,
  id: string,
  schema: StateSchema<AnyState>,
  useHeight: (px: number) => void,
): (chosen: Chosen) => void {
  const box = root.querySelector<HTMLElement>('[data-preview]');
  const measured = root.querySelector<HTMLElement>('[data-measured]');
  let seen = 0;
  let frame: HTMLIFrameElement | undefined;
  let [width, grade]: [number, Grade] = [600, 'resized'];
  let chosen: Chosen | undefined;
  let waiting = 0;

  function open(): HTMLIFrameElement {
    const made = document.createElement('iframe');
    made.title = box?.dataset['title'] ?? '';
    followHeight(made);
    made.addEventListener('load', () => {
      setBusy(box, false);
    });
    return made;
  }
  function show(): void {
    if (!box || !chosen || !isNear) return;
    const address = `${path('/embedding/preview/')}?${writePreview(id, schema, { grade, chosen })}`;
    const inside = frame?.contentWindow;
    frame ??= open();
    setBusy(box, true);
    if (measured) measured.hidden = true;
    frame.style.inlineSize = `${String(width + MARGINS)}px`;
    // In place of what was there: the reader's way back leads past every choice they made.
    if (inside) inside.location.replace(address);
    else {
      frame.src = address;
      box.append(frame);
    }
  }

  /** A page in another width is laid out at once, and so is one that comes: what was clicked shows that it was before. */
  const afterAnswer = afterPaint(show);
  function showSoon(): void {
    setBusy(box, isNear);
    afterAnswer();
  }

  addEventListener('message', (message) => {
    const height = heightIn(message, frame);
    const says = measured?.querySelector('span');
    if (height === undefined || !measured || !says) return;
    seen = Math.ceil(height);
    says.textContent = `In a column of ${String(width)} px the whole chart is ${seen.toLocaleString('en-GB')} px high.`;
    measured.hidden = false;
  });
  root.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-use]')) useHeight(seen);
    const button = (target as Element).closest<HTMLElement>('[data-width], [data-try]');
    if (!button) return;
    for (const each of button.parentElement?.children ?? [])
      each.setAttribute('aria-pressed', String(each === button));
    width = Number(button.dataset['width'] ?? width);
    grade = GRADES.find((each) => each === button.dataset['try']) ?? grade;
    showSoon();
  });

  let isNear = false;
  if (box)
    new IntersectionObserver(
      ([entry], observer) => {
        if (!entry?.isIntersecting) return;
        isNear = true;
        observer.disconnect();
        show();
      },
      { rootMargin: '300px' },
    ).observe(box);

  return (now) => {
    chosen = now;
    setBusy(box, isNear);
    clearTimeout(waiting);
    waiting = window.setTimeout(show, PAUSE);
  };
}
