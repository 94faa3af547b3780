import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';

export type Element = XMLBuilder;

/** The writer takes `&lt;` in a text for a reference that is meant: with the ampersand written out, every text stays as it is. */
const literal = (text: string): string => text.replaceAll('&', '&amp;');

/** A new document’s root element. @param namespace of all its elements that name no other */
export const rootElement = (namespace: string, name: string): Element =>
  create({ version: '1.0', encoding: 'UTF-8' }).ele(namespace, name);

/** Add an element with attributes and, if it has one, its text. */
export function add(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): Element {
  const element = parent.ele(name);
  for (const [key, value] of Object.entries(attributes)) element.att(key, literal(value));
  if (text !== undefined) element.txt(literal(text));
  return element;
}

/** Say where a document’s schemas are published. @param places a namespace and its schema’s address, one after the other */
export function addSchemas(root: Element, places: readonly string[]): void {
  root.att('http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation', places.join(' '));
}

/** The document an element is of, as the text of a file. */
export const xmlOf = (element: Element): string => `${element.doc().end({ prettyPrint: true })}\n`;
