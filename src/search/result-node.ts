import { path } from '../site/paths.ts';
import type { Found } from './engine.ts';
import { excerpt, highlight } from './highlight.ts';
import { factsOf } from './result-words.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const marked = (text: string, terms: ReadonlySet<string>): (Node | string)[] =>
  highlight(text, terms).map((piece) => (piece.isHit ? element('mark', '', piece.text) : piece.text));

/** A result as nodes: its title is the link; its kind, its status and who says it stand above what was found. */
export function resultNode({ document: found, terms }: Found): HTMLLIElement {
  const link = element('a', '', ...marked(found.title, terms));
  link.href = path(found.address);
  const [kind = '', ...facts] = factsOf(found);
  const line = element('p', 'search-facts', element('span', 'search-kind', kind));
  if (found.status) line.append(' ', element('i', `glyph s-${found.status}`));
  if (facts.length > 0) line.append(` ${facts.join(' · ')}`);
  const item = element('li', '', element('p', 'search-title', link), line);
  const part = excerpt(found.text, terms);
  if (part) item.append(element('p', 'search-excerpt', ...marked(part, terms)));
  return item;
}
