import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { BEFORE_PAINT } from '../../../src/site/before-paint.ts';

interface Root {
  readonly classList: { add(name: string): void };
  readonly dataset: Record<string, string>;
}

/** What the script leaves on the root of a page with this query. */
function rootAt(search: string, stored: () => string | null = () => null): Root['dataset'] {
  const root: Root = { classList: { add: () => undefined }, dataset: {} };
  runInNewContext(BEFORE_PAINT, {
    document: { documentElement: root },
    location: { search },
    localStorage: { getItem: stored },
    URLSearchParams,
    addEventListener: () => undefined,
  });
  return { ...root.dataset };
}

describe('before a page is drawn', () => {
  test('it is asked for plain text and for the view of a class', () => {
    expect(rootAt('?text=plain')).toEqual({ text: 'plain' });
    expect(rootAt('?focus=a&view=class&text=plain')).toEqual({ text: 'plain', view: 'class' });
  });

  test.each([
    '',
    '?text=full',
    '?text=%3Cimg%20src=x%3E',
    '?view=constructor',
    '?theme=dark',
    '?text=plain%00',
  ])('an unknown value is ignored: %s', (search) => {
    expect(rootAt(search)).toEqual({});
  });

  test('the theme is the reader’s own, and a refused storage changes nothing else', () => {
    expect(rootAt('?text=plain', () => 'dark')).toEqual({ text: 'plain', theme: 'dark' });
    const refused = (): never => {
      throw new Error('denied');
    };
    expect(rootAt('?text=plain', refused)).toEqual({ text: 'plain' });
  });
});

/** A page's root as it hears of what happens to its scripts. */
function listening(readyState = 'interactive'): {
  classes: () => string[];
  tell: (kind: string, event?: object) => void;
} {
  const classes = new Set<string>();
  const hears = new Map<string, (event: object) => void>();
  const classList = {
    add: (name: string) => classes.add(name),
    remove: (name: string) => classes.delete(name),
  };
  runInNewContext(BEFORE_PAINT, {
    document: { readyState, documentElement: { classList, dataset: {} } },
    location: { search: '' },
    localStorage: { getItem: () => null },
    URLSearchParams,
    addEventListener: (kind: string, hear: (event: object) => void) => hears.set(kind, hear),
  });
  return {
    classes: () => [...classes],
    tell: (kind, event = {}) => {
      hears.get(kind)?.(event);
    },
  };
}

describe('a page says of its scripts', () => {
  test('that they run, and once all have begun that controls answer', () => {
    const { classes, tell } = listening();
    expect(classes()).toEqual(['js']);
    tell('DOMContentLoaded');
    expect(classes()).toEqual(['js', 'alive']);
  });

  test.each([
    ['did not come', { target: { type: 'module' } }],
    ['broke as it began', { target: {}, filename: 'https://a.example/base/_astro/Page.abc.js' }],
  ])('that they do not, when one %s', (_, event) => {
    const { classes, tell } = listening();
    tell('error', event);
    expect(classes()).toEqual([]);
  });

  test.each([
    ['a picture that did not come', 'interactive', { target: { type: undefined } }],
    ['somebody else’s script that broke', 'interactive', { target: {}, filename: 'https://a.example/x.js' }],
    ['what broke in use', 'complete', { target: {}, filename: 'https://a.example/_astro/Page.abc.js' }],
  ])('nothing else for %s', (_, readyState, event) => {
    const { classes, tell } = listening(readyState);
    tell('error', event);
    expect(classes()).toEqual(['js']);
  });
});
