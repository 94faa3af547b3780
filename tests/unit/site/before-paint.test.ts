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
