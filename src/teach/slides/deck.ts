import { sizeChart } from './chart-size.ts';
import { fragmentOf, placeOf, readFragment } from './fragment.ts';
import { nearestScreen, screenTops } from './screens.ts';
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

/** Parts of the slide's own unit (`--u`): two lines of a chart. */
const OVERLAP = 48;

const revealsOf = (slide: HTMLElement): HTMLElement[] => [...slide.querySelectorAll<HTMLElement>('.reveal')];
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

  /** Slides that are not on show are laid out for a moment, unseen; charts asleep in them stay so. */
  function measure(slide: HTMLElement): readonly number[] {
    const unit = parseFloat(getComputedStyle(root).getPropertyValue('--u'));
    slide.classList.add('measured');
    sizeChart(slide);
    const found = screenTops(slide.scrollHeight, slide.clientHeight, OVERLAP * unit);
    slide.classList.remove('measured');
    return found;
  }
  function take(measured: (readonly number[])[]): void {
    tops = measured;
    const after = slides.map((slide, index) => ({
      id: slide.id,
      screens: tops[index]?.length ?? 1,
      reveals: reveals[index]?.length ?? 0,
    }));
    at = keptPlace(steps, after, at);
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
    if (top !== undefined) slide.scrollTo({ top, behavior });
    else {
      if (behavior === 'instant') slide.scrollTo({ top: tops[at.slide]?.at(-1) ?? 0, behavior });
      revealed?.scrollIntoView({ block: 'nearest', behavior });
    }
  }

  /** Mark what is on show; a chart wakes when it is. */
  function mark(): void {
    const { slide, revealed } = shown();
    for (const each of slides) each.classList.toggle('now', each === slide);
    slide.classList.toggle('goes-on', at.step + 1 < (steps[at.slide]?.screens ?? 1));
    const own = reveals[at.slide] ?? [];
    const last = revealed ? own.indexOf(revealed) : -1;
    for (const [index, each] of own.entries()) each.classList.toggle('shown', index <= last);
  }

  function write(): void {
    try {
      history.replaceState(history.state, '', `#${fragmentOf(steps, at)}`);
    } catch {
      // A page in a sandbox may not change its address.
    }
  }

  function go(to: Place): void {
    const isSame = to.slide === at.slide;
    const hadFocus =
      document.activeElement === document.body || shown().slide.contains(document.activeElement);
    at = to;
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
    take(slides.map(measure));
    mark();
    scroll('instant');
    onTurn(shown());
  }

  /** A chart that wakes, or is filtered, may change its height: what is in sight stays there. */
  const resized = new ResizeObserver(() => {
    const { slide } = shown();
    take(tops.map((each, index) => (slides[index] === slide ? measure(slide) : each)));
    mark();
    onTurn(shown());
  });

  /** By hand, or by keys inside a chart: the step is the screenful that is in sight. */
  function scrolled({ currentTarget }: Event): void {
    const screens = tops[at.slide] ?? [];
    const slide = slides[at.slide];
    if (!slide || currentTarget !== slide || at.step >= screens.length) return;
    const step = nearestScreen(screens, slide.scrollTop);
    if (step === at.step) return;
    at = { ...at, step };
    mark();
    write();
    onTurn(shown());
  }

  for (const slide of slides) {
    slide.tabIndex = -1;
    const chart = slide.querySelector('.chart-body');
    if (chart) resized.observe(chart);
    slide.addEventListener('scrollend', scrolled, { signal });
  }
  root.classList.add('on');
  take(slides.map(measure));
  at = placeOf(steps, readFragment(location.hash)) ?? at;
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
