import { fragmentOf, placeOf, readFragment } from './fragment.ts';
import { hearHands, markSlide, revealsOf } from './mark-slide.ts';
import { measureSlide } from './measure-slide.ts';
import { nearestScreen } from './screens.ts';
import { countSteps, indexOf, keptPlace, placeAt, revealedAt, type Place, type SlideSteps } from './steps.ts';

/** What is on show after a deck has been turned. */
export interface Shown {
  readonly slide: HTMLElement;
  /** Its number in the lesson's plan; none for those that are not the lesson's own. */
  readonly number: number | undefined;
  readonly nextSlide: HTMLElement | undefined;
  /** What has just been revealed, and what the next key will reveal, if it will. */
  readonly revealed: HTMLElement | undefined;
  readonly nextReveal: HTMLElement | undefined;
  /** Steps before this one. */
  readonly index: number;
  readonly count: number;
}

export interface Deck {
  /** Show the step with that many before it, or the nearest there is. */
  readonly turnTo: (index: number) => void;
  /** Steps before the one on show. */
  readonly index: () => number;
  readonly shown: () => Shown;
  /** The window, or what is in it, has changed its size. */
  readonly remeasure: () => void;
}

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * One slide of many at a time. The address follows it without entries in the history, so that Back leaves the slides.
 * @param signal ends it
 * @param onTurn told whenever another step, or another number of steps, is shown
 */
export function createDeck(root: HTMLElement, signal: AbortSignal, onTurn: (shown: Shown) => void): Deck {
  const slides = [...root.querySelectorAll<HTMLElement>('.slide')];
  const reveals = slides.map(revealsOf);
  let tops: (readonly number[])[] = slides.map(() => [0]);
  let steps: readonly SlideSteps[] = [];
  let at: Place = { slide: 0, step: 0 };
  /** What was last asked for, and of which shape: a chart that is shorter for a moment, while it wakes, loses nobody their place. */
  let asked: readonly [place: Place, of: readonly SlideSteps[]] = [at, steps];
  /** Whether a reader has scrolled, or may have, since the slide was turned. */
  let isByHand = false;

  function take(measured: (readonly number[])[]): void {
    tops = measured;
    const after = slides.map((slide, index) => ({
      id: slide.id,
      screens: tops[index]?.length ?? 1,
      reveals: reveals[index]?.length ?? 0,
    }));
    at = keptPlace(asked[1], after, asked[0]);
    steps = after;
  }

  function shown(): Shown {
    const own = reveals[at.slide] ?? [];
    const now = steps[at.slide];
    const revealed = now ? revealedAt(now, at.step) : 0;
    const isLastScreen = now !== undefined && at.step + 1 >= now.screens;
    return {
      slide: slides[at.slide] ?? root,
      number: at.slide > 0 && at.slide < slides.length - 1 ? at.slide : undefined,
      nextSlide: slides[at.slide + 1],
      revealed: own[revealed - 1],
      nextReveal: isLastScreen ? own[revealed] : undefined,
      index: indexOf(steps, at),
      count: countSteps(steps),
    };
  }

  function scroll(behavior: ScrollBehavior): void {
    const { slide, revealed } = shown();
    const top = tops[at.slide]?.[at.step];
    isByHand = false;
    if (top !== undefined) slide.scrollTo({ top, behavior });
    else {
      if (behavior === 'instant') slide.scrollTo({ top: tops[at.slide]?.at(-1) ?? 0, behavior });
      revealed?.scrollIntoView({ block: 'nearest', behavior });
    }
  }

  const mark = (): void => {
    markSlide(slides, shown(), at.step + 1 < (steps[at.slide]?.screens ?? 1));
  };

  function write(): void {
    try {
      history.replaceState(history.state, '', `#${fragmentOf(steps, at)}`);
    } catch {
      // A page in a sandbox may not change its address.
    }
  }

  function ask(to: Place): void {
    at = to;
    asked = [to, steps];
  }

  function go(to: Place): void {
    const isSame = to.slide === at.slide;
    const hadFocus =
      document.activeElement === document.body || shown().slide.contains(document.activeElement);
    ask(to);
    mark();
    scroll(isSame && !isStill() ? 'smooth' : 'instant');
    if (!isSame && hadFocus) shown().slide.focus({ preventScroll: true });
    onTurn(shown());
  }

  function byAddress(): void {
    const to = placeOf(steps, readFragment(location.hash));
    if (to) go(to);
  }

  function remeasure(): void {
    take(slides.map(measureSlide));
    mark();
    scroll('instant');
    onTurn(shown());
  }

  /** A chart that wakes, or is filtered, may change its height: what is in sight stays there. */
  const resized = new ResizeObserver(() => {
    const { slide } = shown();
    take(tops.map((each, index) => (slides[index] === slide ? measureSlide(slide) : each)));
    if (!isByHand) scroll('instant');
    mark();
    onTurn(shown());
  });

  /** By hand, or by keys inside a chart: the step is the screenful that is in sight. */
  function scrolled({ currentTarget }: Event): void {
    const screens = tops[at.slide] ?? [];
    const slide = slides[at.slide];
    if (!isByHand || !slide || currentTarget !== slide || at.step >= screens.length) return;
    const step = nearestScreen(screens, slide.scrollTop);
    if (step === at.step) return;
    ask({ ...at, step });
    mark();
    write();
    onTurn(shown());
  }

  for (const slide of slides) {
    slide.tabIndex = -1;
    const chart = slide.querySelector('.chart-body');
    if (chart) resized.observe(chart);
    slide.addEventListener('scrollend', scrolled, { signal });
    hearHands(slide, signal, () => {
      isByHand = true;
    });
  }
  root.classList.add('on');
  take(slides.map(measureSlide));
  ask(placeOf(steps, readFragment(location.hash)) ?? at);
  remeasure();
  addEventListener('resize', remeasure, { signal });
  addEventListener('hashchange', byAddress, { signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    root.classList.remove('on');
  });
  void document.fonts.ready.then(remeasure);

  return {
    turnTo: (index) => {
      go(placeAt(steps, index));
      write();
    },
    index: () => indexOf(steps, at),
    shown,
    remeasure,
  };
}
