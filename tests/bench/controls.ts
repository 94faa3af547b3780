import type { Page } from '@playwright/test';

/** Something on a page that a reader can work, found by what it is and not by its name. */
export interface Control {
  /** Its place in the list of everything that can be worked, as the page's own attribute `data-bench` gives it. */
  readonly mark: number;
  /** How it is worked. */
  readonly way: 'click' | 'step' | 'type';
  /** How it is left: by the keys that go through marks, by the same click again, or by Escape alone. */
  readonly leave: 'keys' | 'again' | 'escape';
  /** Where it is and what it is called: "#forty-million button Show the register". */
  readonly name: string;
}

/** What a reader can work, apart from links, which leave the page. A chart in a frame sleeps until its drawing is touched. */
const WORKED =
  'button, summary, select, textarea, input:not([type="hidden"]), [role="slider"], [role="button"], [contenteditable="true"], [data-wake] .drawings .drawing[tabindex]';

/** So many controls that are alike are all worked; of more (buttons over the marks of one chart, say) the first, the last and one between. */
const FEW = 8;

/** What the page keeps for the next search: kinds that were found, and how many controls were counted. */
interface Found {
  sorts: Set<string>;
  count: number;
}

/**
 * Controls in sight of one who scrolls, in the order of the page.
 * @param isFirst look at the whole page; else only at what has come since, and of a kind that is new its first
 */
const find = (page: Page, isFirst: boolean): Promise<Control[]> =>
  page.evaluate(
    ([worked, few, first]) => {
      const state = window as unknown as { benchFound?: Found };
      const found = (first ? undefined : state.benchFound) ?? { sorts: new Set<string>(), count: 0 };
      state.benchFound = found;
      if (first)
        for (const element of document.querySelectorAll('[data-bench]'))
          element.removeAttribute('data-bench');
      const isShown = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        !(element as HTMLButtonElement).disabled &&
        !element.closest('[inert]');
      const wayOf = (element: Element): Control['way'] => {
        if (element.matches('select, [role="slider"], input[type="range"]')) return 'step';
        return element.matches(
          'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"])',
        )
          ? 'type'
          : 'click';
      };
      const leaveOf = (element: Element): Control['leave'] => {
        // Where one of a group is the stop of all, keys go through them; elsewhere they scroll the page.
        if (element.closest('[role="group"]:has([tabindex="-1"]), [role="slider"]')) return 'keys';
        return element.matches('summary, [type="checkbox"]') ? 'again' : 'escape';
      };
      const chartOf = (element: Element): string | null | undefined =>
        element.closest('[data-chart]')?.getAttribute('data-chart');
      const placeOf = (element: Element): string => chartOf(element) ?? element.closest('[id]')?.id ?? 'page';
      const nameOf = (element: Element): string =>
        (
          element.getAttribute('aria-label') ??
          element.getAttribute('alt') ??
          (element as Partial<HTMLSelectElement>).labels?.[0]?.firstChild?.textContent ??
          element.textContent
        )
          .trim()
          .replace(/\s+/g, ' ')
          .slice(0, 40) ||
        ((element as Partial<HTMLInputElement>).name ?? '');
      /** Alike is what lies alike in the same chart, or in the page around charts: a hundred sources that fold open are of one kind. */
      const sortOf = (element: Element): string => {
        const path: string[] = [];
        for (let at: Element | null = element; at && path.length < 4; at = at.parentElement)
          path.push(`${at.tagName}.${at.getAttribute('class') ?? ''}`);
        return [chartOf(element) ?? '', ...path].join('|');
      };
      const fresh = [...document.querySelectorAll(worked)].filter(
        (element) => !element.hasAttribute('data-bench') && isShown(element),
      );
      // A drawing that sleeps is first: whatever else is touched wakes it too. What stands outside the page’s own text changes all of it
      // (plain text, theme), so it is worked last.
      const turnOf = (element: Element): number => {
        if (element.matches('img')) return 0;
        return element.closest('main') ? 1 : 2;
      };
      const all = fresh.toSorted((a, b) => turnOf(a) - turnOf(b));
      const some = (alike: readonly Element[]): readonly (Element | undefined)[] => {
        if (!first) return alike.slice(0, 1);
        return alike.length <= few ? alike : [alike[0], alike[alike.length >> 1], alike.at(-1)];
      };
      const chosen = new Set<Element | undefined>();
      for (const [sort, alike] of Map.groupBy(all, sortOf)) {
        if (!found.sorts.has(sort)) for (const element of some(alike)) chosen.add(element);
        found.sorts.add(sort);
      }
      return all.flatMap((element) => {
        const mark = (found.count += 1);
        element.setAttribute('data-bench', String(mark));
        if (!chosen.has(element)) return [];
        const kind = element.getAttribute('role') ?? element.tagName.toLowerCase();
        const name = `${placeOf(element)}: ${kind} “${nameOf(element)}”`;
        return [{ mark, way: wayOf(element), leave: leaveOf(element), name }];
      });
    },
    [WORKED, FEW, isFirst] as const,
  );

/** Every control in sight, of many that are alike a few; what was found before is forgotten. */
export const controlsOf = (page: Page): Promise<Control[]> => find(page, true);

/** What has come into sight since: inside of what was opened, on the next slide. Of each kind that was not there before the first. */
export const newControlsOf = (page: Page): Promise<Control[]> => find(page, false);
