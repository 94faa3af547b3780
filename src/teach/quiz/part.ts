/**
 * A piece of the quiz's markup that its script needs, of a kind if one is named.
 * @throws Error when the markup is not that of Quiz.astro
 */
export function part(root: ParentNode, selector: string): HTMLElement;
export function part<Kind extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind;
export function part(root: ParentNode, selector: string, kind = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the quiz has no ${selector}`);
  return found;
}
