import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Node, Parent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Dataset } from '../data/dataset.ts';
import { TAG_WORDS, type Attributes } from './plain-words.ts';

/** A part of a chapter that has an address of its own. */
export interface PlainSection {
  /** Its fragment in the story. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

type Tag = MdxJsxFlowElement;
const isTag = (node: Node): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What is written in braces counts as nothing. */
const attributesOf = (tag: Tag): Attributes =>
  Object.fromEntries(
    tag.attributes.flatMap((each): [string, string | true][] => {
      if (each.type !== 'mdxJsxAttribute') return [];
      if (typeof each.value === 'string') return [[each.name, each.value]];
      return each.value === null || each.value === undefined ? [[each.name, true]] : [];
    }),
  );

const said = (value: string | true | undefined): string => (typeof value === 'string' ? value : '');

/**
 * A chapter’s source as plain text, in the parts that have addresses: what a reader reads, with its figures, without marks. Pure.
 * @param first the chapter itself, for what stands before its first section
 */
export function plainSections(
  body: string,
  first: Omit<PlainSection, 'text'>,
  dataset: Dataset,
): readonly PlainSection[] {
  const sections: { id: string; title: string; words: string[] }[] = [{ ...first, words: [] }];
  const begin = (id: string, title: string): void => {
    sections.push({ id, title, words: [] });
  };
  const write = (words: string): void => {
    sections.at(-1)?.words.push(words);
  };
  const walk = (node: Node, chart: string): void => {
    const attributes = isTag(node) ? attributesOf(node) : {};
    const name = isTag(node) ? (node.name ?? '') : '';
    const wording = TAG_WORDS[name];
    if (wording) {
      write(wording(attributes, dataset));
      return;
    }
    if (name === 'Section') begin(said(attributes['id']), said(attributes['title']));
    if (name === 'Step') begin(`step-${chart}-${said(attributes['part'])}`, said(attributes['title']));
    if (node.type === 'text' || node.type === 'inlineCode') write((node as Node & { value: string }).value);
    const within = name === 'Steps' ? said(attributes['chart']) : chart;
    for (const child of (node as Partial<Parent>).children ?? []) walk(child, within);
    if (['paragraph', 'heading', 'listItem'].includes(node.type)) write(' ');
  };
  walk(unified().use(remarkParse).use(remarkMdx).parse(body), '');
  return sections.map(({ id, title, words }) => ({
    id,
    title,
    text: words.join('').replace(/\s+/g, ' ').trim(),
  }));
}
