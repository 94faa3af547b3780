import { afterPaint } from '../charts/kit/after-paint.ts';

type Key = [text: string, number: number];

function keyOf(item: HTMLElement, field: string): Key {
  const value = item.dataset[field] ?? '';
  return [value, Number(value)];
}

function compare([aText, aNumber]: Key, [bText, bNumber]: Key): number {
  if (!Number.isNaN(aNumber) && !Number.isNaN(bNumber)) return aNumber - bNumber;
  return aText < bText ? -1 : aText > bText ? 1 : 0;
}

/** Let the buttons of a group (`data-sort`) put a list's items in the order of their `data-` field. Ties keep their order. */
export function sortList(list: HTMLElement, group: HTMLElement): void {
  let field = '';
  const sort = afterPaint(() => {
    const items = [...list.children] as HTMLElement[];
    const keys = new Map(items.map((item) => [item, keyOf(item, field)]));
    const none: Key = ['', NaN];
    list.append(...items.toSorted((a, b) => compare(keys.get(a) ?? none, keys.get(b) ?? none)));
  });
  group.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-sort]');
    if (!button) return;
    field = button.dataset['sort'] ?? '';
    sort();
    for (const each of group.querySelectorAll('button'))
      each.setAttribute('aria-pressed', String(each === button));
  });
}
