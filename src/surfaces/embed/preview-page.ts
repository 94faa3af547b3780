/** The page in a builder's preview: puts the chart its address asks for into its column, as a snippet would. */
import { trustedScriptURL } from '../../site/trusted.ts';
import { stateSchema } from './chart-state.ts';
import { embeddedAs } from './chosen.ts';
import type { Embeddable } from './embeddable.ts';
import { askedChart, readPreview } from './preview-query.ts';
import { pieces, type Embedded, type Piece } from './snippets.ts';

/** The same address where this copy of the site is: snippets say the site's public one. */
const here = (address: string): string => new URL(new URL(address).pathname, location.href).href;

const atHome = (of: Embedded): Embedded => ({
  ...of,
  frame: here(of.frame),
  chart: here(of.chart),
  picture: here(of.picture),
  resizer: here(of.resizer),
});

/** A snippet’s elements in a page. */
function build({ tag, attributes, inside = [] }: Piece): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    made.setAttribute(name, tag === 'script' && name === 'src' ? trustedScriptURL(value) : value);
  made.append(...inside.map(build));
  return made;
}

/** Pass the height of the chart on to the builder, which offers it to those who set no script. */
function tellBuilder({ origin, data }: MessageEvent<unknown>): void {
  const { type, height } = Object(data) as Readonly<Record<string, unknown>>;
  if (origin === location.origin && type === 'fortymillion:height' && Number.isFinite(height))
    parent.postMessage({ type: 'fortymillion:preview', height }, location.origin);
}

/**
 * Nothing that the address says is put into the page but what a list of ours or a schema allows.
 * @param place what gives way to the chart
 */
export async function tryChart(place: HTMLElement, known: readonly Embeddable[]): Promise<void> {
  const query = new URLSearchParams(location.search);
  const of = askedChart(query, known);
  if (!of) return;
  const schema = await stateSchema(of.id);
  const { grade, chosen } = readPreview(query, of, schema);
  document.documentElement.dataset['theme'] = chosen.view.theme;
  addEventListener('message', tellBuilder);
  place.replaceWith(...pieces(grade, atHome(embeddedAs(of, schema, chosen))).map(build));
}
