import type { Names } from './split-styles.ts';

const namesIn = (text: string, names: RegExp): string[] =>
  [...text.matchAll(names)].map(([, name = '']) => name);

/**
 * The names that a built page has elements for.
 * @param scripts what runs as soon as the page is there: whatever word stands in it may be the name of a class that it gives
 */
export function namesInPage(html: string, scripts: string): Names {
  const classes = new Set(namesIn(html, /\sclass="([^"]*)"/g).flatMap((names) => names.split(/\s+/)));
  const words = new Set(scripts.match(/[\w-]+/g));
  const components = new Set(namesIn(html, /\s(data-astro-cid-[\w-]+)/g));
  return {
    isThere: (name) => classes.has(name),
    mayCome: (name) => classes.has(name) || words.has(name),
    hasComponent: (name) => components.has(name),
  };
}
