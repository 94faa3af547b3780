import { parse, type Container, type Rule } from 'postcss';
import { plainValue, type Properties } from './css-values.ts';

/** One selector of a rule with what it declares. */
export interface StyleRule {
  readonly selector: string;
  readonly declared: readonly (readonly [property: string, value: string])[];
}

/** Only what a drawing's elements can be picked by: classes and names, one inside another. */
const PLAIN = /^[\w.> -]+$/;
/** The element whose properties all others have. */
const ROOT = ':root';

/** How strong a selector is: classes first, then names of elements. */
function weight(selector: string): number {
  const classes = selector.match(/\.[\w-]+/g)?.length ?? 0;
  return classes * 100 + (selector.match(/(^|[\s>])[a-z]/g)?.length ?? 0);
}

const declaredIn = (rule: Container): [string, string][] =>
  (rule.nodes ?? []).flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : []));

/** Rules that hold wherever a drawing is shown, in the order in which they are applied: the later wins. */
export function styleRules(css: string): StyleRule[] {
  const top = parse(css).nodes.filter((node): node is Rule => node.type === 'rule');
  return top
    .flatMap((rule) => rule.selectors.map((selector) => ({ selector, declared: declaredIn(rule) })))
    .filter(({ selector }) => PLAIN.test(selector))
    .sort((a, b) => weight(a.selector) - weight(b.selector));
}

/** Custom properties that the whole page has, as plain values of the light theme. */
export function rootProperties(css: string): Properties {
  const properties = new Map<string, string>();
  parse(css).walkRules(ROOT, (rule) => {
    for (const [name, value] of declaredIn(rule)) {
      const plain = name.startsWith('--') ? plainValue(value, properties) : undefined;
      if (plain !== undefined) properties.set(name, plain);
    }
  });
  return properties;
}
