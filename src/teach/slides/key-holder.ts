import type { Holder } from './keys.ts';

const HELD = 'a[href], button, input, select, textarea, summary, [role="slider"], [tabindex="0"]';
/** What is chosen from or typed in; other inputs need no key but arrows, Home and End. */
const FIELD = 'select, textarea, input:not([type="range"], [type="radio"], [type="checkbox"])';

/** What has the focus, by the keys it needs for itself; in any window, so that it asks for no class of this one. */
export function holderOf(target: EventTarget | null): Holder {
  const held = target && 'closest' in target ? (target as Element).closest(HELD) : null;
  if (!held) return 'nothing';
  if (held.matches(FIELD)) return 'field';
  if (held.closest('[data-chart]')) return held.closest('.controls') ? 'control' : 'mark';
  return held.matches('a') ? 'link' : 'button';
}
