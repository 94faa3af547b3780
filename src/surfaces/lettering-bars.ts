import { textWidth } from '../charts/kit/text-width.ts';
import ink from '../styles/ink.css?raw';

/** px of drawings whose styles name no other. */
const USUAL = 13;
const SIZES = new Map(
  [...ink.matchAll(/\.([\w-]+) \{[^}]*font-size: ([\d.]+)px/g)].map(
    ([, name = '', size]) => [name, Number(size)] as const,
  ),
);
const TEXT = /<text([^>]*)>([\s\S]*?)<\/text>/g;

/** How a bar looks: a paler shade of the lettering it stands for. */
export const BAR_STYLES = '.bar-of-text{stroke:none;fill-opacity:.3}.bar-of-text.t-soft{fill-opacity:.22}';

const numberIn = (attributes: string, name: string): number =>
  Number(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);

function bar(attributes: string, words: string, size: number, down: number): string {
  const classes = /class="([^"]*)"/.exec(attributes)?.[1]?.replace('halo', '') ?? '';
  const weight = /strong|role|place|big|head/.test(classes) ? 600 : 400;
  const width = textWidth(words, size, weight);
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  const [x, y] = [numberIn(attributes, 'x') - before, numberIn(attributes, 'y') + down - size * 0.6];
  const kept = attributes.match(/\s(style|opacity|transform)="[^"]*"/g)?.join('') ?? '';
  const geometry = [x, y, width, size * 0.55].map((each) => String(Math.round(each)));
  return `<rect class="bar-of-text ${classes.trim()}"${kept} x="${geometry[0] ?? ''}" y="${geometry[1] ?? ''}" width="${geometry[2] ?? ''}" height="${geometry[3] ?? ''}"/>`;
}

/**
 * A drawing with its small lettering blacked out, as the register is: a reader sees where words stand without being offered ones too small
 * to read.
 * @param legible lettering of this size and more, in px of the drawing, is kept
 */
export function letteringAsBars(svg: string, legible: number): string {
  return svg.replace(TEXT, (text, attributes: string, inner: string) => {
    const classes = /class="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? [];
    const size = classes.map((name) => SIZES.get(name)).find((found) => found !== undefined) ?? USUAL;
    if (size >= legible) return text;
    let down = 0;
    // A piece with a step down is a line of its own; any other goes on in the same line.
    return inner
      .split(/(?=<tspan[^>]*\sdy=)/)
      .map((line) => {
        down += numberIn(/^<tspan([^>]*)>/.exec(line)?.[1] ?? '', 'dy');
        const words = line.replace(/<[^>]*>/g, '').replace(/&\w+;/g, '-');
        return words.trim() ? bar(attributes, words, size, down) : '';
      })
      .join('');
  });
}
