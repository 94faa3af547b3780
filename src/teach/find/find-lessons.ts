import { parseState, writeState } from '../../charts/kit/state.ts';
import { countWords, FILTER, fits, type Filtered } from './lesson-filter.ts';

/** Let the form of a list of lessons narrow it, and keep what was chosen in the address. */
export function findLessons(form: HTMLFormElement, list: HTMLElement, said: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLElement>('[data-lesson]')];
  const filtered = new Map(
    items.map((item) => [item, JSON.parse(item.dataset['lesson'] ?? '{}') as Filtered]),
  );
  const selects = [...form.querySelectorAll('select')];

  function show(query: URLSearchParams): void {
    const filter = parseState(FILTER, query);
    for (const [item, lesson] of filtered) item.hidden = !fits(lesson, filter);
    said.textContent = countWords(items.filter(({ hidden }) => !hidden).length, items.length);
  }

  const query = new URLSearchParams(location.search);
  const asked = parseState(FILTER, query);
  for (const select of selects) {
    const value = asked[select.name as keyof typeof asked];
    select.value = value === null ? '' : String(value);
    // A value that is allowed and not on offer is as good as none.
    if (select.value === '') query.delete(select.name);
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  }
  show(query);

  form.addEventListener('input', () => {
    const chosen = new URLSearchParams(selects.map(({ name, value }) => [name, value]));
    const address = new URL(location.href);
    writeState(FILTER, parseState(FILTER, chosen), address.searchParams);
    history.replaceState(history.state, '', address);
    show(address.searchParams);
  });
  form.addEventListener('reset', () => {
    setTimeout(() => form.dispatchEvent(new Event('input')));
  });
}
