/** What is pasted into another page to show a chart there: told as elements first, so that a preview can build the same ones. */
import { writeState, type StateSchema } from '../../charts/kit/state.ts';
import { escapeHtml } from './escape-html.ts';

/** One HTML element. */
export interface Piece {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside?: readonly Piece[];
}

/** A chart as it is to be shown in another page. Addresses are absolute. */
export interface Embedded {
  /** The page in the frame, without a query. */
  readonly frame: string;
  /** What differs from the default, as `frameQuery` writes it. */
  readonly query: string;
  /** The chart's own page, which hosts ask for oEmbed. */
  readonly chart: string;
  readonly picture: string;
  readonly title: string;
  /** The picture's alt text: the whole chart in words. */
  readonly alt: string;
  /** px */
  readonly height: number;
  readonly resizer: string;
  readonly integrity: string;
}

/** Beside the bare address: a frame, a frame whose height a script sets, an element that is a picture where the script does not run. */
export const GRADES = ['frame', 'resized', 'element'] as const;
export type Grade = (typeof GRADES)[number];

/** The query of a frame: only what differs from the default. */
export function frameQuery<State>(schema: StateSchema<State>, state: State): string {
  const query = new URLSearchParams();
  writeState(schema, state, query);
  return query.toString();
}

const addressOf = ({ frame, query }: Embedded): string => (query === '' ? frame : `${frame}?${query}`);

/**
 * The height stands twice: as an attribute for hosts that take styles out, and as a style for pages whose own say `iframe { height: 100% }`
 * or unset everything, where the attribute counts for nothing.
 */
const frame = (of: Embedded): Piece => ({
  tag: 'iframe',
  attributes: {
    title: of.title,
    src: addressOf(of),
    width: '100%',
    height: String(of.height),
    loading: 'lazy',
    style: `border:0;width:100%;height:${String(of.height)}px`,
  },
});

/** `crossorigin`, because a browser can check only what it may read. */
const script = ({ resizer, integrity }: Embedded): Piece => ({
  tag: 'script',
  attributes: { src: resizer, integrity, crossorigin: 'anonymous', async: '' },
});

const element = (of: Embedded): Piece => {
  const img = { src: of.picture, alt: of.alt, style: 'width:100%;height:auto' };
  return {
    tag: 'forty-million-chart',
    attributes: { src: addressOf(of), title: of.title, height: String(of.height) },
    inside: [{ tag: 'a', attributes: { href: of.chart }, inside: [{ tag: 'img', attributes: img }] }],
  };
};

export function pieces(grade: Grade, of: Embedded): readonly Piece[] {
  if (grade === 'frame') return [frame(of)];
  return [grade === 'resized' ? frame(of) : element(of), script(of)];
}

function written({ tag, attributes, inside = [] }: Piece): string {
  const all = Object.entries(attributes).map(([name, value]) =>
    name === 'async' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`,
  );
  const open = `<${tag}${all.join('')}>`;
  return tag === 'img' ? open : `${open}${inside.map(written).join('')}</${tag}>`;
}

/** The snippet to paste, one element a line. */
export const snippet = (grade: Grade, of: Embedded): string => pieces(grade, of).map(written).join('\n');
