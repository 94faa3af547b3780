import type { CheerioAPI } from 'cheerio';
import { parse } from 'postcss';
import { askedBy } from '../../site/page-styles/asked.ts';

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
      askedBy(selector).classes.every((name) => classes.has(name)),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}
