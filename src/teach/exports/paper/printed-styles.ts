import { parse } from 'postcss';

/** Only true of a screen, or of how somebody has set theirs. */
const OF_SCREENS = /\bscreen\b|prefers-|forced-colors|hover|pointer|scripting/;

/** A page’s rules as they are on paper, wherever it is shown: those for print always hold, those for screens never. Pure. */
export function printedStyles(css: string): string {
  const root = parse(css);
  root.walkAtRules('media', (rule) => {
    if (rule.params === 'print') rule.replaceWith(rule.nodes ?? []);
    else if (OF_SCREENS.test(rule.params)) rule.remove();
  });
  root.walkAtRules('page', (rule) => {
    rule.remove();
  });
  return root.toString();
}
