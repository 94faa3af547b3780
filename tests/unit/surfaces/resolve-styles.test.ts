import { describe, expect, test } from 'vitest';
import { plainValue } from '../../../src/surfaces/files/css-values.ts';
import { resolveStyles } from '../../../src/surfaces/files/resolve-styles.ts';

const CSS = `:root { --paper: light-dark(#ffffff, #000000); --ink: light-dark(#000000, #ffffff); --red: #ff0000; }
.role-a { --role: var(--red); }
.mark { fill: var(--role, var(--ink)); stroke-width: 1.5; }
.mark.s-denied { fill: url('#hatch'); }
.mark.s-half { fill: color-mix(in oklab, var(--role) 100%, var(--paper)); }
.t-role { fill: var(--role); }
.said { font-family: 'Newsreader', 'Text Georgia', serif; font-style: italic; }
.halo { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.fine { stroke-width: 0.8px; vector-effect: non-scaling-stroke; }
@media (width > 1px) { .mark { fill: #123456; } }`;
const resolved = (markup: string): string => resolveStyles(markup, CSS);

describe('a value', () => {
  const properties = new Map([['--a', '2']]);
  test.each([
    ['var(--a, 1)', '2'],
    ['var(--b, var(--a))', '2'],
    ['max(var(--on-x,0),var(--rest,1))', '1'],
    ['light-dark(#fff, #000)', '#fff'],
    ['color-mix(in oklab, #ff0000 0%, #ffffff)', '#ffffff'],
    ['calc(3px + var(--b,0)*5px)', '3'],
  ])('%s is %s', (value, plain) => {
    expect(plainValue(value, properties)).toBe(plain);
  });
  test('that names what nothing sets is none', () => {
    expect(plainValue('var(--b)', properties)).toBeUndefined();
  });
});

describe('a drawing', () => {
  test('has its roles from the elements round it', () => {
    expect(resolved('<g class="role-a"><path class="mark"/></g>')).toBe(
      '<g><path fill="#ff0000" stroke-width="1.5"/></g>',
    );
  });
  test('has the stronger rule, and no quotes in references', () => {
    expect(resolved('<path class="mark s-denied"/>')).toContain('fill="url(#hatch)"');
  });
  test('mixes colours', () => {
    expect(resolved('<path class="mark s-half role-a"/>')).toContain('fill="#ff0000"');
  });
  test('leaves out what has no value', () => {
    expect(resolved('<text class="t-role">a</text>')).toBe('<text>a</text>');
  });
  test('has text with a halo twice, the letters on top', () => {
    const [behind, front] = resolved('<text class="halo" x="1">a</text>').split('</text>');
    expect(behind).toContain('stroke="#ffffff"');
    expect(front).toBe('<text x="1">a');
  });
  test('has lines as fine in a scaled panel as outside it', () => {
    const panel = '<svg width="10" viewBox="0 0 100 100"><path class="fine"/></svg>';
    expect(resolved(panel)).toContain('stroke-width="8"');
  });
  test('has a panel as a group that is cut to its frame', () => {
    const panel = '<svg x="3" y="4" width="10" height="5" viewBox="20 40 100 50"><path d="M0 0"/></svg>';
    expect(resolved(panel)).toBe(
      '<clipPath id="panel-0"><rect x="20" y="40" width="100" height="50"/></clipPath><g transform="translate(1.000 0.000) scale(0.100000)" clip-path="url(#panel-0)"><path d="M0 0"/></g>',
    );
  });
  test('names fonts that others have, and leans what is said', () => {
    expect(resolved('<text class="said">a</text>')).toBe(
      '<text font-family="Newsreader, Times New Roman, Times, Georgia, serif" font-style="italic">a</text>',
    );
  });
});
