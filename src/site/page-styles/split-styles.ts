import { AtRule, parse, type Root, type Rule } from 'postcss';
import { isOwnElement } from '../../charts/svelte-options.ts';
import { askedBy } from './asked.ts';

/** What a page has or will have, by the names that styles ask for. */
export interface Names {
  /** Whether an element of this class is in the page. */
  readonly isThere: (name: string) => boolean;
  /** Whether one is, or is made by a script that comes with the page. */
  readonly mayCome: (name: string) => boolean;
  /** Whether the page has a part of the component that has this attribute. */
  readonly hasComponent: (name: string) => boolean;
}

export interface SplitStyles {
  /** The rules that the page needs as it comes. */
  readonly now: string;
  /** The rules for what its charts make when they are live. */
  readonly later: string;
}

/** Around rules: all other at-rules, such as fonts and keyframes, are for the page as a whole. */
const CONDITIONS = ['media', 'supports', 'container', 'layer'];

/** Under which conditions a rule stands, and what it says: the same twice over says nothing more. */
function told(rule: Rule): string {
  const conditions: string[] = [];
  for (let at = rule.parent; at instanceof AtRule; at = at.parent) conditions.push(`${at.name} ${at.params}`);
  return [...conditions, rule.toString()].join('|');
}

/** Of rules that say the same only the last counts. */
function dropRepeated(root: Root): void {
  const last = new Map<string, Rule>();
  root.walkRules((rule) => {
    last.get(told(rule))?.remove();
    last.set(told(rule), rule);
  });
}

function keep(root: Root, isKept: (selector: string) => boolean): string {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter(isKept);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  const around: AtRule[] = [];
  root.walkAtRules((rule) => {
    around.unshift(rule);
  });
  // The innermost first: what held nothing else is empty too.
  for (const rule of around) if (rule.nodes?.length === 0) rule.remove();
  return root.toString().trim();
}

/** What a selector asks for is there as the page comes. Parts of live charts are made by charts only. */
function isAskedNow(selector: string, { isThere, mayCome }: Names): boolean {
  const { classes } = askedBy(selector);
  return classes.every(classes.some(isOwnElement) ? isThere : mayCome);
}

/**
 * Of a sheet the rules that a page has an element for, and the rest, which nothing in it needs before a chart is live. What is in doubt is needed now; rules of
 * components that the page has nothing of are in neither. Pure.
 */
export function splitStyles(css: string, names: Names): SplitStyles {
  const root = parse(css);
  dropRepeated(root);
  const rest = root.clone();
  rest.walkAtRules((rule) => {
    if (!CONDITIONS.includes(rule.name)) rule.remove();
  });
  const isOfPage = (selector: string): boolean => askedBy(selector).components.every(names.hasComponent);
  return {
    now: keep(root, (selector) => isOfPage(selector) && isAskedNow(selector, names)),
    later: keep(rest, (selector) => isOfPage(selector) && !isAskedNow(selector, names)),
  };
}
