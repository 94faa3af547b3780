import { parse, type Container, type Declaration, type Root } from 'postcss';

/** The element that holds what a whole document has; a theme chosen on a page is no matter of a file. */
const ROOT = ':root';
const USES = /var\((--[\w-]+)/g;

const namesIn = (text: string, names: RegExp): string[] =>
  [...text.matchAll(names)].flatMap(([, name]) => name ?? []);

/** Whether an element with some of these classes may be picked: a selector without classes picks names of elements, which files share. */
const picks = (selector: string, classes: ReadonlySet<string>): boolean =>
  selector === ROOT ||
  (!/[[:]/.test(selector) && namesIn(selector, /\.([\w-]+)/g).every((name) => classes.has(name)));

function dropRules(root: Root, classes: ReadonlySet<string>): void {
  root.walkRules((rule) => {
    const picked = rule.selectors.filter((selector) => picks(selector, classes));
    if (picked.length > 0) rule.selectors = picked;
    else rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}

/** Custom properties of the whole document stay where something drawn uses them, or another that stays. */
function dropProperties(root: Root, markup: string): void {
  const properties: Declaration[] = [];
  const rest = root.clone();
  const each = (within: Container, take: (declaration: Declaration) => void): void => {
    within.walkRules(ROOT, (rule) => {
      rule.walkDecls(/^--/, take);
    });
  };
  each(root, (declaration) => properties.push(declaration));
  each(rest, (declaration) => declaration.remove());
  const used = new Set(namesIn(rest.toString() + markup, USES));
  // A set that grows while it is gone through is gone through to its end.
  for (const name of used)
    for (const { prop, value } of properties)
      if (prop === name) for (const next of namesIn(value, USES)) used.add(next);
  for (const declaration of properties) if (!used.has(declaration.prop)) declaration.remove();
}

/**
 * Of a sheet only what one drawing needs, on one line: the rules its elements may be picked by, and the custom properties those use. Pure.
 * @param markup of the drawing, with its classes
 */
export function usedStyles(css: string, markup: string): string {
  const root = parse(css);
  root.walkComments((comment) => comment.remove());
  dropRules(root, new Set(namesIn(markup, /\sclass="([^"]*)"/g).flatMap((names) => names.split(/\s+/))));
  dropProperties(root, markup);
  return root.toString().replace(/\s+/g, ' ').trim();
}
