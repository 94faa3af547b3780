import type { ClientDirective } from 'astro';
import { lateStyles } from './late-styles.ts';
import { FOUND, LOST, tellLost, type Losing } from './lost.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:near'?: { readonly rootMargin: string };
  }
}

/** Ask for what a chart in a frame will import, all at once (site/frame-needs.ts): what does not come is asked for by who needs it. */
function askForNeeds(island: HTMLElement): void {
  const folder = new URL(island.getAttribute('component-url') ?? '', document.baseURI);
  for (const name of island.dataset['needs']?.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = new URL(`${name}.js`, folder).href;
    document.head.append(link);
  }
}

/**
 * `client:near`: a chart's script comes a little before the chart is in sight. In a frame (`data-wake`) the drawing is enough to read,
 * and the script waits until someone does something with it, or the address asks for what only the script can show. What was clicked
 * or chosen meanwhile is done when the chart is awake. When something of the chart does not come, whoever stands around it is told
 * (lost.ts), and may ask again.
 */
const near: ClientDirective = (load, { value }, island) => {
  let isAsked = false;
  const hydrate = async (): Promise<void> => {
    if (isAsked) return;
    isAsked = true;
    try {
      // Drawn without its styles a chart would be worse than the still drawing it takes the place of.
      const [wake] = await Promise.all([load(), lateStyles()]);
      await wake();
    } catch (error) {
      console.error(error);
    }
    // Of scripts that did not come Astro throws nothing: the mark of an island that sleeps is still there.
    isAsked = !island.hasAttribute('ssr');
    if (isAsked) island.dispatchEvent(new Event(FOUND));
    else tellLost(island, hydrate);
  };

  function whenNear(): void {
    const { rootMargin } = value as unknown as { readonly rootMargin: string };
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void hydrate();
      },
      { rootMargin },
    );
    for (const child of island.children) observer.observe(child);
  }

  const keys = island.closest<HTMLElement>('[data-wake]')?.dataset['wake']?.split(' ');
  const query = new URLSearchParams(location.search);
  if (!keys || keys.some((key) => query.has(key))) {
    whenNear();
    return;
  }

  let clicked: MouseEvent | undefined;
  /** Where in the still drawing, as parts of its width and height: the live one may be a little wider. */
  let place: readonly [across: number, down: number] | undefined;
  const changed = new Map<HTMLSelectElement | HTMLInputElement, string>();

  /** The drawing has no part that keys could go to yet: until it has, it is one stop of its own. */
  const stills = [...island.querySelectorAll<HTMLElement>('.drawings .drawing')];
  for (const still of stills) still.tabIndex = 0;

  function repeat(): void {
    for (const [control, chosen] of changed) {
      control.value = chosen;
      for (const kind of ['input', 'change']) control.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    if (!clicked) return;
    const { detail, target } = clicked;
    let { clientX, clientY } = clicked;
    const live = island.querySelector('.drawing svg, .plot svg')?.getBoundingClientRect();
    if (place && live)
      [clientX, clientY] = [live.left + place[0] * live.width, live.top + place[1] * live.height];
    // A click by key has no place; one by hand belongs to whatever now stands where the still drawing was.
    const now = detail > 0 ? document.elementFromPoint(clientX, clientY) : (target as Element);
    now?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail }),
    );
  }

  let hasFocus = false;
  const hear = (event: Event): void => {
    // A finger that only passes by is no reader of this chart.
    if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    const still = stills.find((each) => each === event.target);
    // Controls that are awake before the rows have come do what they are asked themselves.
    if (event.type === 'click' && (still || island.hasAttribute('ssr'))) {
      clicked = event as MouseEvent;
      const box = still?.getBoundingClientRect();
      place = box && [(clicked.clientX - box.left) / box.width, (clicked.clientY - box.top) / box.height];
    }
    if (event.type === 'change') {
      const control = event.target as HTMLSelectElement | HTMLInputElement;
      changed.set(control, control.value);
    }
    if (event.type === 'focusin') hasFocus = still !== undefined;
    if (island.ariaBusy) return;
    island.ariaBusy = 'true';
    const awake = new MutationObserver(() => {
      // The rows are there when the live drawing has taken the still one's place.
      if (stills.some((still) => still.isConnected)) return;
      awake.disconnect();
      island.ariaBusy = null;
      for (const kind of KINDS) island.removeEventListener(kind, hear);
      if (hasFocus) island.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
      requestAnimationFrame(repeat);
    });
    awake.observe(island, { childList: true, subtree: true });
    const rest = (): void => {
      awake.disconnect();
      island.ariaBusy = null;
    };
    // The still drawing stays, and the next action asks again.
    island.addEventListener(LOST, rest, { once: true });
    const { again } = island as Losing;
    if (again) void again();
    else {
      askForNeeds(island);
      void hydrate();
    }
  };
  const KINDS = ['pointerover', 'focusin', 'click', 'change'];
  for (const kind of KINDS) island.addEventListener(kind, hear);
};

export default near;
