import { load, type CheerioAPI } from 'cheerio';
import { plainValue, type Properties } from './css-values.ts';
import { stackOf } from './font-stacks.ts';
import { splitHalos } from './halos.ts';
import { flattenPanels } from './panels.ts';
import { rootProperties, styleRules, type StyleRule } from './style-rules.ts';

/** Properties that SVG also takes as attributes, and that drawing programs read. */
const DRAWN = new Set(
  'fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin font-family font-size font-style font-weight opacity paint-order vector-effect transform'.split(
    ' ',
  ),
);
/** Only a page's business: what a screen reader is told, and what rules hang on. */
const LEFT_OUT = ['class', 'style', 'role', 'aria-label', 'aria-labelledby'];

/** As an attribute: lengths are numbers, references have no quotes, fonts are those that others may have. */
function written(property: string, value: string): string {
  if (property === 'font-family') return stackOf(value);
  if (property === 'transform') return value.replaceAll('px', '');
  return value.replace(/^(-?[\d.]+)px$/, '$1').replace(/url\(['"]?(#[\w-]+)['"]?\)/, 'url($1)');
}

const inlineOf = (style: string): [string, string][] =>
  style.split(';').flatMap((each) => {
    const colon = each.indexOf(':');
    return colon < 0 ? [] : [[each.slice(0, colon).trim(), each.slice(colon + 1).trim()]];
  });

type Selected = ReturnType<CheerioAPI>;

/** How many times its own units an inner drawing is shown at: a map's panel has a grid of its own. */
function scaleOf(own: Selected): number {
  const width = Number(own.attr('viewBox')?.split(' ')[2]);
  return own.is('svg') && width > 0 ? Number(own.attr('width')) / width : 1;
}

interface Above {
  readonly properties: Properties;
  readonly scale: number;
}

function resolve($: CheerioAPI, own: Selected, rules: readonly StyleRule[], above: Above): void {
  const declared = [
    ...rules.filter(({ selector }) => own.is(selector)).flatMap((rule) => rule.declared),
    ...inlineOf(own.attr('style') ?? ''),
  ];
  const properties = new Map(above.properties);
  for (const [name, value] of declared) {
    const plain = name.startsWith('--') ? plainValue(value, above.properties) : undefined;
    if (plain !== undefined) properties.set(name, plain);
  }
  for (const [name, value] of Object.entries(own.attr() ?? {}).filter(([name]) => !LEFT_OUT.includes(name)))
    own.attr(name, plainValue(value, properties) ?? null);
  for (const [name, value] of declared) {
    const plain = DRAWN.has(name) ? plainValue(value, properties) : undefined;
    if (plain !== undefined) own.attr(name, written(name, plain));
  }
  const scale = above.scale * scaleOf(own);
  // Few programs know lines that do not scale; here the scale is known, so the line is made as much thinner.
  if (own.attr('vector-effect')) {
    own.removeAttr('vector-effect');
    own.attr(
      'stroke-width',
      String(Math.round((Number(own.attr('stroke-width') ?? 1) / scale) * 1000) / 1000),
    );
  }
  // Children's rules may look at classes of those above them, so these are gone only when all is done.
  for (const child of own.children().toArray()) resolve($, $(child), rules, { properties, scale });
}

/**
 * A drawing's markup with every style as an attribute, in the light colours: no classes, rules or custom properties are left, so that
 * programs which know none of them draw it alike. Pure.
 * @param css of the whole site's tokens and charts
 */
export function resolveStyles(markup: string, css: string): string {
  const $ = load(markup, { xml: true });
  const rules = styleRules(css);
  const properties = rootProperties(css);
  for (const root of $.root().children().toArray()) resolve($, $(root), rules, { properties, scale: 1 });
  for (const name of LEFT_OUT) $(`[${name}]`).removeAttr(name);
  // Some programs drop a space at the start of a part of a line unless they are told to keep it.
  $('text:has(tspan)').attr('xml:space', 'preserve');
  splitHalos($);
  flattenPanels($);
  return $.xml();
}
