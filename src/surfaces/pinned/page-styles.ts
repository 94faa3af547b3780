import type { CheerioAPI } from 'cheerio';
import { parse } from 'postcss';

/** What a selector asks of the element itself and of those around it, without what stands in brackets: `.a:is(.b, .c) > .d` asks for a and d. */
function classesAsked(selector: string): string[] {
  let plain = selector;
  for (let last = ''; last !== plain; plain = plain.replace(/\([^()]*\)/g, '')) last = plain;
  return [...plain.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

/** Said by a script of the page, so not yet in its markup. */
const SAID_LATER = ['js'];

/** Of a sheet the rules that a page has an element for, without its fonts and remarks. What is in doubt stays. Pure. */
export function stylesOfPage(css: string, $: CheerioAPI): string {
  const classes = new Set([
    ...SAID_LATER,
    ...$('[class]')
      .toArray()
      .flatMap((element) => ($(element).attr('class') ?? '').split(/\s+/)),
  ]);
  const root = parse(css);
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkAtRules('font-face', (face) => {
    face.remove();
  });
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) =>
      classesAsked(selector).every((name) => classes.has(name)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
