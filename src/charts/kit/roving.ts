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
