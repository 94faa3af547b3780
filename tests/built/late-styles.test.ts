import { describe, expect, test } from 'vitest';
import { PAGES } from './site.ts';

describe.each(PAGES)('$address', ({ $ }) => {
  // What is disabled is for live charts: a chart waits for it, the page does not.
  test('carries its styles in itself: there is no sheet that could come late', () => {
    expect($('style').text().length).toBeGreaterThan(1000);
    const sheets = $('link[rel~="stylesheet"]:not([disabled])')
      .toArray()
      .map((link) => $.html(link));
    expect(sheets).toEqual([]);
    expect($('style').text()).not.toMatch(/@import/);
  });
});
