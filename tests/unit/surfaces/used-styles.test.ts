import { expect, test } from 'vitest';
import { usedStyles } from '../../../src/surfaces/used-styles.ts';

const CSS = `:root {
  color-scheme: light dark;
  --red: light-dark(#f00, #fcc);
  --link: var(--red);
  --ink: #000;
}
:root[data-theme='dark'] { color-scheme: dark; }
/* Marks. */
.role-a { --role: var(--link); }
.mark { fill: var(--role, var(--ink)); }
.mark.s-denied { fill: none; }
.frame svg, .drawn { font-size: 13px; }
@media (forced-colors: active) { .mark { fill: CanvasText; } .frame { color: Canvas; } }
@media print { .frame { color: #000; } }`;

test('a drawing carries the rules its elements may be picked by, and the properties these use', () => {
  expect(usedStyles(CSS, '<g class="drawn"><path class="role-a mark"/></g>')).toBe(
    ':root { color-scheme: light dark; --red: light-dark(#f00, #fcc); --link: var(--red); --ink: #000; } .role-a { --role: var(--link); } .mark { fill: var(--role, var(--ink)); } .drawn { font-size: 13px; } @media (forced-colors: active) { .mark { fill: CanvasText; } }',
  );
});

test('a rule stays for an element that has all of its classes only', () => {
  expect(usedStyles(CSS, '<path class="mark s-denied"/>')).toContain('.mark.s-denied');
  expect(usedStyles(CSS, '<path class="s-denied"/>')).toBe(':root { color-scheme: light dark; }');
});

test('a property that only the markup names stays', () => {
  expect(usedStyles(CSS, '<g style="opacity:max(var(--ink),0)"/>')).toContain('--ink: #000');
});
