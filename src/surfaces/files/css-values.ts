import { formatHex, interpolate } from 'culori';

/** Values of custom properties by name (`--ink`), all of them already plain. */
export type Properties = ReadonlyMap<string, string>;

/** Calls without another call inside them, so that the innermost is always done first. */
const CALL = /(var|light-dark|color-mix|max|calc)\(([^()]*)\)/;

/** The files are light: paper is what a picture is pasted on. */
const LIGHT = 0;

const parts = (list: string): string[] => list.split(',').map((each) => each.trim());

function colourMix(inside: string): string {
  const [space, first = '', second = ''] = parts(inside);
  const [, one = '', share = '50'] = /^(\S+)(?:\s+([\d.]+)%)?$/.exec(first) ?? [];
  if (space !== 'in oklab') throw new Error(`color-mix(${inside}): only oklab is known here`);
  return formatHex(interpolate([one, second], 'oklab')(1 - Number(share) / 100));
}

/** A sum of products of plain numbers, with or without px. */
function sum(text: string): string {
  const terms = text.replaceAll('px', '').split(' + ');
  const total = terms.reduce(
    (all, term) => all + term.split('*').reduce((one, by) => one * Number(by), 1),
    0,
  );
  return String(Math.round(total * 1000) / 1000);
}

function call(name: string, inside: string, properties: Properties): string | undefined {
  if (name === 'var') {
    const [property = '', ...fallback] = inside.split(',');
    return properties.get(property.trim()) ?? (fallback.length > 0 ? fallback.join(',').trim() : undefined);
  }
  if (name === 'light-dark') return parts(inside)[LIGHT];
  if (name === 'color-mix') return colourMix(inside);
  if (name === 'max') return String(Math.max(...parts(inside).map(Number)));
  return sum(inside);
}

/**
 * A value as a program without custom properties reads it: `color-mix(in oklab, var(--role) 24%, var(--paper))` → `#e9c3b4`.
 * Undefined when it names a property that nothing sets: the declaration is then as if it were not there.
 */
export function plainValue(value: string, properties: Properties): string | undefined {
  let text = value.trim();
  for (let found = CALL.exec(text); found; found = CALL.exec(text)) {
    const [whole, name = '', inside = ''] = found;
    const result = call(name, inside, properties);
    if (result === undefined) return undefined;
    text = text.replace(whole, () => result);
  }
  return text;
}
