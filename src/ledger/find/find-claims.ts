import { afterPaint } from '../../charts/kit/after-paint.ts';
import { parseState, writeState } from '../../charts/kit/state.ts';
import {
  countsOf,
  eachFacet,
  FACETS,
  filterSchema,
  fits,
  shownWords,
  type Facet,
  type Filtered,
} from './claim-filter.ts';

const words = (item: HTMLElement, facet: Facet): string[] =>
  (item.dataset[facet] ?? '').split(' ').filter(Boolean);

/** What a claim of the list says of itself in its markup; its topic is its section's. */
function readItem(item: HTMLElement): Filtered {
  const topic = item.closest<HTMLElement>('[data-topic]')?.dataset['topic'] ?? '';
  return {
    status: words(item, 'status'),
    speaker: words(item, 'speaker'),
    country: words(item, 'country'),
    topic: [topic],
    chapter: words(item, 'chapter'),
  };
}

/** Let the form narrow the list, say how many are left, and keep what was chosen in the address, one step back for each choice. */
export function findClaims(form: HTMLFormElement, list: HTMLElement, said: HTMLElement): void {
  const items = new Map(
    [...list.querySelectorAll<HTMLElement>('[data-status]')].map((item) => [item, readItem(item)]),
  );
  const claims = [...items.values()];
  const jumps = [...document.querySelectorAll<HTMLElement>('[data-jump]')];
  const selectOf = (facet: Facet): HTMLSelectElement => form.elements.namedItem(facet) as HTMLSelectElement;
  const optionsOf = (facet: Facet): HTMLOptionElement[] => [...selectOf(facet).options].slice(1);
  const schema = filterSchema(eachFacet((facet) => optionsOf(facet).map(({ value }) => value)));

  function show(): void {
    const chosen = parseState(schema, new URLSearchParams(location.search));
    for (const [item, claim] of items) item.hidden = !fits(claim, chosen);
    for (const section of list.querySelectorAll<HTMLElement>('[data-topic]')) {
      const left = section.querySelectorAll('[data-status]:not([hidden])').length;
      const jump = jumps.find(({ dataset }) => dataset['jump'] === section.dataset['topic']);
      for (const each of [section, jump]) if (each) each.hidden = left === 0;
      jump?.querySelector('span')?.replaceChildren(String(left));
    }
    for (const facet of FACETS) {
      const counts = countsOf(claims, chosen, facet);
      selectOf(facet).value = chosen[facet] ?? '';
      for (const option of optionsOf(facet))
        option.text = `${option.dataset['name'] ?? ''} (${String(counts.get(option.value) ?? 0)})`;
    }
    said.textContent = shownWords(claims.filter((claim) => fits(claim, chosen)).length, claims.length);
  }

  const follow = afterPaint(show);

  function choose(): void {
    const chosen = new URLSearchParams(FACETS.map((facet) => [facet, selectOf(facet).value]));
    const address = new URL(location.href);
    writeState(schema, parseState(schema, chosen), address.searchParams);
    if (address.href !== location.href) history.pushState(history.state, '', address);
    follow();
  }

  form.addEventListener('change', choose);
  form.addEventListener('reset', () => {
    // The browser empties the form after this.
    setTimeout(choose);
  });
  addEventListener('popstate', show);
  show();
}
