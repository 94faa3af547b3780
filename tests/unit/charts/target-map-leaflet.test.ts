import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what Leaflet writes as markup while it loads is let through, and nothing else is', async () => {
  const made = new Map<string, (text: string) => string | null>();
  const trustedTypes = {
    createPolicy: (name: string, { createHTML }: { createHTML: (text: string) => string | null }) => {
      made.set(name, createHTML);
    },
  };
  vi.stubGlobal('window', { trustedTypes });
  // It speaks to the browser as it loads, and another file's tests may have loaded it.
  vi.resetModules();
  const { TRIED } = await import('../../../src/charts/target-map/live/leaflet-markup.ts');

  // Another version of Leaflet may try something else.
  const source = readFileSync('node_modules/leaflet/src/core/Browser.js', 'utf8');
  const written = [...source.matchAll(/\.innerHTML = '([^']*)'/g)].map(([, text]) => text);
  expect(written.length).toBe(source.split('innerHTML =').length - 1);
  expect(written.toSorted()).toEqual([...TRIED].toSorted());

  const createHTML = made.get('default');
  for (const text of TRIED) expect(createHTML?.(text)).toBe(text);
  for (const text of ['', '<svg/> ', '<img src=x onerror=y>']) expect(createHTML?.(text)).toBeNull();
});
