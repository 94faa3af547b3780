import { Parser } from 'htmlparser2';

/** A script or style element with its text in the page, and where it stands there. */
export interface InlineElement {
  readonly name: 'script' | 'style';
  readonly attributes: Readonly<Record<string, string>>;
  /** Exactly as a browser hashes it. */
  readonly text: string;
  /** Offset of its first character in the page’s HTML. */
  readonly start: number;
  /** Offset behind its last. */
  readonly end: number;
  /** Whether it stands where not every reader has it: without scripts, or not before it is copied from there. */
  readonly isSetAside: boolean;
}

/** What is in these is not simply part of the page. */
const ASIDE: ReadonlySet<string> = new Set(['noscript', 'template', 'svg', 'math']);

/** Script elements that browsers run; others, such as structured data, are text. */
const RUNS = /^(|module|text\/javascript|importmap)$/;

/** Every inline script that runs and every inline style of a page, in the page’s order. Pure. */
export function inlineElements(html: string): InlineElement[] {
  const found: InlineElement[] = [];
  let open: { name: 'script' | 'style'; attributes: Record<string, string>; start: number } | undefined;
  let text = '';
  let aside = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (ASIDE.has(name)) aside += 1;
      if (name !== 'script' && name !== 'style') return;
      open = { name, attributes, start: parser.startIndex };
      text = '';
    },
    ontext: (more) => {
      text += more;
    },
    onclosetag: (name) => {
      if (ASIDE.has(name)) aside -= 1;
      if (open?.name !== name) return;
      const { src, type = '' } = open.attributes;
      if (name === 'style' || (src === undefined && RUNS.test(type)))
        found.push({ ...open, text, end: parser.endIndex + 1, isSetAside: aside > 0 });
      open = undefined;
    },
  });
  parser.end(html);
  return found;
}

/** Whether nothing is said of an element that another one would lose. */
const isPlain = ({ attributes, isSetAside }: InlineElement): boolean =>
  !isSetAside && Object.keys(attributes).length === 0;

/** HTML in which some stretches are others. */
function replaced(html: string, changes: readonly { start: number; end: number; by: string }[]): string {
  let [result, from] = ['', 0];
  for (const { start, end, by } of changes.toSorted((a, b) => a.start - b.start)) {
    result += html.slice(from, start) + by;
    from = end;
  }
  return result + html.slice(from);
}

/** Scripts with nothing but space between one and the next, in groups of two and more. */
function neighbours(html: string, scripts: readonly InlineElement[]): InlineElement[][] {
  const groups: InlineElement[][] = [];
  for (const each of scripts) {
    const before = groups.at(-1)?.at(-1);
    if (before && html.slice(before.end, each.start).trim() === '') groups.at(-1)?.push(each);
    else groups.push([each]);
  }
  return groups.filter(({ length }) => length > 1);
}

/**
 * The page with its styles in one element, where the first of them is, and scripts that follow each other as one: each element is a hash
 * in the page’s policy, which no compression makes smaller. Order stays, so the same rule wins and the same script is first. Pure.
 */
export function joinInline(html: string): string {
  const plain = inlineElements(html).filter(isPlain);
  const styles = plain.filter(({ name }) => name === 'style');
  const scripts = plain.filter(({ name }) => name === 'script');
  const [first, ...others] = styles;
  return replaced(html, [
    ...(first && others.length > 0
      ? [
          { ...first, by: `<style>${styles.map(({ text }) => text).join('')}</style>` },
          ...others.map((each) => ({ ...each, by: '' })),
        ]
      : []),
    ...neighbours(html, scripts).flatMap(([one, ...next]) =>
      one
        ? [
            // A script may end without a semicolon, or in a comment.
            { ...one, by: `<script>${[one, ...next].map(({ text }) => text).join('\n;')}</script>` },
            ...next.map((each) => ({ ...each, by: '' })),
          ]
        : [],
    ),
  ]);
}
