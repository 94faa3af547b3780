import type { IdReference, Thing } from 'schema-dts';

/** What the builders of this folder make: one thing of schema.org’s vocabulary, as JSON-LD without its context. */
export type Node = Exclude<Thing, string>;

/** A mention of a thing that is described elsewhere, on this page or on another. */
export const at = (address: string): IdReference => ({ '@id': address });

/** Address of a page or a place of this site, whole: structured data travels without its page. */
export type Whole = (address: `/${string}`) => string;

/**
 * The text of a page’s data block. `<` is written so that no text in it can end the block or begin a comment.
 * @param nodes in the order in which a reader of the page meets them
 */
export function dataBlock(nodes: readonly Node[]): string {
  const [only, ...more] = nodes;
  const body = more.length === 0 ? only : { '@graph': nodes };
  return JSON.stringify({ '@context': 'https://schema.org', ...body }).replaceAll('<', '\\u003c');
}
