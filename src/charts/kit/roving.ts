/**
 * One tab stop, arrow keys inside: which item a key moves to. Right and Down go on, Left and Up go back,
 * Home and End go to the ends, Page Up and Page Down move by `page`. Returns null for any other key.
 * @param index the current item, -1 when none is
 */
export function rovingIndex(key: string, index: number, count: number, page = 10): number | null {
  if (count === 0) return null;
  const clamp = (value: number): number => Math.min(count - 1, Math.max(0, value));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return clamp(index + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return clamp(index < 0 ? 0 : index - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'PageDown':
      return clamp(index + page);
    case 'PageUp':
      return clamp(index - page);
    default:
      return null;
  }
}

/**
 * The same in a grid read row by row: Up and Down go from row to row, Left and Right along a row, Home and End to a row's ends,
 * Page Up and Page Down to a column's. A row that is not full has fewer places; keys stop at its end.
 * @param columns how many stand beside each other in a full row
 */
export function gridIndex(key: string, index: number, count: number, columns: number): number | null {
  if (count === 0 || columns < 1) return null;
  const at = Math.max(0, index);
  const column = at % columns;
  const row = at - column;
  const rowEnd = Math.min(row + columns, count) - 1;
  const below = (first: number): number => (first + column < count ? first + column : at);
  const lastRow = Math.floor((count - 1) / columns) * columns;
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, rowEnd);
    case 'ArrowLeft':
      return Math.max(at - 1, row);
    case 'ArrowDown':
      return below(row + columns);
    case 'ArrowUp':
      return row === 0 ? at : at - columns;
    case 'Home':
      return row;
    case 'End':
      return rowEnd;
    case 'PageUp':
      return column;
    case 'PageDown':
      return lastRow + column < count ? lastRow + column : lastRow - columns + column;
    default:
      return null;
  }
}
