import { oneLine } from '../plain-text.ts';
import { TYPES, type Entry } from './contents.ts';
import { add, rootElement, xmlOf } from './xml.ts';

/** What a cartridge’s link leads to. */
export interface Linked {
  readonly title: string;
  /** Whole address. */
  readonly url: string;
}

const NAMESPACE = 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1';

/** A link as a resource of a cartridge. It opens in a window of its own: beside the course, whose frame may be small. */
export function webLink(id: string, { title, url }: Linked): Entry {
  const root = rootElement(NAMESPACE, 'webLink');
  add(root, 'title', {}, oneLine(title));
  add(root, 'url', { href: url, target: '_blank' });
  return { id, title, type: TYPES.link, files: [{ href: `links/${id}.xml`, content: xmlOf(root) }] };
}
