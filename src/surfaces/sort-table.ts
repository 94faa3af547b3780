import { afterPaint } from '../charts/kit/after-paint.ts';

/** Compared as numbers where both are, else as a reader would sort words. */
const order = new Intl.Collator('en-GB', { numeric: true }).compare;

const keyOf = (row: HTMLTableRowElement, column: number): string => {
  const cell = row.cells[column];
  return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
};

/** @returns which comes first; rows with nothing to sort by come last either way */
export function compareKeys(a: string, b: string, direction: 1 | -1): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const [x, y] = [Number(a), Number(b)];
  return direction * (Number.isNaN(x) || Number.isNaN(y) ? order(a, b) : x - y);
}

/** Make each column's head a button that sorts the rows by it, first up, then down. Ties keep their order. */
export function sortTable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const body = table.tBodies[0];
  if (!body) return;
  let sorted: { column: number; direction: 1 | -1 } | undefined;
  const sort = afterPaint(() => {
    if (!sorted) return;
    const { column, direction } = sorted;
    const rows = [...body.rows];
    body.append(...rows.toSorted((a, b) => compareKeys(keyOf(a, column), keyOf(b, column), direction)));
  });
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const direction = head.ariaSort === 'ascending' ? -1 : 1;
      for (const each of heads) each.ariaSort = null;
      head.ariaSort = direction === 1 ? 'ascending' : 'descending';
      sorted = { column, direction };
      sort();
    });
  });
}
