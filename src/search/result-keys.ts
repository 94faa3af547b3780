const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

/** Let a key lead to a field from wherever on the page nothing is being typed, while it is wanted. */
export function leadHere(key: string, field: HTMLInputElement, isWanted: () => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== key || !isPlain(event) || isTyping(event.target) || !isWanted()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

/**
 * Let arrows go from a field through the links of a list, and back into the field from the first; Escape begins anew from either.
 * Tab goes through them as through any links.
 */
export function walkResults(field: HTMLInputElement, list: HTMLElement, beginAnew: () => void): void {
  const links = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a')];
  const onKey = (event: KeyboardEvent): void => {
    if (!isPlain(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      beginAnew();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const to = at + step;
    if (step === 0 || (at === -1 && step === -1) || to >= all.length) return;
    event.preventDefault();
    (all[to] ?? field).focus();
  };
  field.addEventListener('keydown', onKey);
  list.addEventListener('keydown', onKey);
}
