/** What a selector asks of elements, as names: `.a` and the marks by which Astro knows a component's own elements. */
export interface Asked {
  readonly classes: readonly string[];
  /** Names of attributes: `data-astro-cid-…`. */
  readonly components: readonly string[];
}

const namesIn = (text: string, names: RegExp): string[] =>
  [...text.matchAll(names)].map(([, name = '']) => name);

/** What a selector asks of the element itself and of those around it, without what stands in brackets: `.a:is(.b, .c) > .d` asks for a and d. */
export function askedBy(selector: string): Asked {
  let plain = selector;
  for (let last = ''; last !== plain; plain = plain.replace(/\([^()]*\)/g, '')) last = plain;
  return {
    classes: namesIn(plain, /\.([a-z][\w-]*)/gi),
    components: namesIn(plain, /\[(data-astro-cid-[\w-]+)\]/g),
  };
}
