import type { Node } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Dataset } from '../../../src/data/dataset.ts';
import { align } from '../align.ts';
import { Draft } from '../draft.ts';
import { filledOr, HOLE, typeFilled } from '../fill.ts';
import type { Exception, Kind, Passage, ProseFile, Reference } from '../passage.ts';
import { isException, readException } from './comments.ts';
import { printer, rowsNamed, type Attributes } from './components.ts';
import { partsOf } from './front-matter.ts';
import { readYaml } from './yaml.ts';

/** Attributes that somebody reads or hears. */
const READ_ALOUD = new Set(['title', 'alt', 'aria-label', 'label', 'caption', 'summary']);
/** Parts of a text that are read in one piece. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

interface Piece extends Node {
  readonly children?: readonly Piece[];
  readonly value?: string;
  readonly name?: string | null;
  /** Of an image. */
  readonly alt?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly attributes?: MdxJsxFlowElement['attributes'];
}

function attributesOf({ attributes = [] }: Piece): Attributes {
  return Object.fromEntries(
    attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute'
        ? [[each.name, typeof each.value === 'string' ? each.value : true] as const]
        : [],
    ),
  );
}

/** `{'words'}`, which is printed as it stands. */
const isText = (value = ''): boolean => /^\s*(?:'[^']*'|"[^"]*"|`[^`$]*`)\s*$/u.test(value);

const commentIn = ({ type, value = '' }: Piece): string =>
  type === 'html'
    ? value.replace(/^<!--|-->$/g, '').trim()
    : type.startsWith('mdx') && type.endsWith('Expression')
      ? value.replace(/^\s*\/\*|\*\/\s*$/g, '').trim()
      : '';

/**
 * A Markdown or MDX file as it is read: one passage for each block, each read attribute and each text of the front matter. A component that
 * is not known is read through: what stands in it is read, what it makes itself is not.
 */
export function readMarkdown(file: string, kind: Kind, source: string, dataset: Dataset): ProseFile {
  const { front, body } = partsOf(source);
  const above = readYaml(file, kind, source, dataset, front);
  const passages: Passage[] = [];
  const references: Reference[] = [];
  const exceptions: Exception[] = [];
  const parser = unified().use(remarkParse).use(remarkGfm);
  if (file.endsWith('.mdx')) parser.use(remarkMdx);
  const placeOf = (node: Node): number => (node.position?.start.offset ?? 0) + body;
  const base = { file, kind, row: '', lead: '', isOurs: true };

  const readAttributes = (node: Piece): void => {
    const start = placeOf(node);
    for (const [name, value] of Object.entries(attributesOf(node))) {
      if (!READ_ALOUD.has(name) || value === true) continue;
      const draft = new Draft();
      const head = Math.max(start, source.indexOf(`${name}=`, start) + name.length + 1);
      references.push(...typeFilled(draft, value, align(value, source, head), dataset));
      passages.push({ ...base, field: name, ...draft.finish() });
    }
  };

  const readComment = (node: Piece): void => {
    const comment = commentIn(node);
    if (isException(comment)) exceptions.push(readException(comment, placeOf(node), 'next-sentence'));
  };

  /** An image’s words are heard by themselves, wherever the image stands. */
  const readAlt = (node: Piece): void => {
    for (const [field, words] of [
      ['alt', node.alt],
      ['title', node.title],
    ] as const) {
      if (!words) continue;
      const draft = new Draft();
      draft.type(words, align(words, source, placeOf(node)));
      passages.push({ ...base, field, ...draft.finish() });
    }
  };

  const write = (draft: Draft, node: Piece): void => {
    const start = draft.length;
    const at = placeOf(node);
    readComment(node);
    if (node.type === 'text') draft.type(node.value ?? '', align(node.value ?? '', source, at));
    else if (node.type === 'inlineCode') draft.fill(node.value ?? '', at);
    else if (node.type === 'break') draft.type(' ', at);
    else if (node.type === 'image') readAlt(node);
    else if (node.type === 'mdxTextExpression' && isText(node.value)) {
      const words = (node.value ?? '').trim().slice(1, -1);
      draft.type(words, align(words, source, at));
    } else if (node.type.startsWith('mdxJsx')) {
      const name = node.name ?? '';
      const given = attributesOf(node);
      references.push(...rowsNamed(name, given, at));
      readAttributes(node);
      const prints = printer(name);
      const id = String(given['id'] ?? given['claim'] ?? '');
      if (prints)
        draft.fill(
          filledOr(() => prints(given, dataset)),
          at,
        );
      else if (name === 'Quote') draft.fill(`“${filledOr(() => dataset.claim(id).quote)}”`, at, 'quote', id);
      else if ((node.children ?? []).length === 0) draft.fill(HOLE, at);
      for (const child of node.children ?? []) write(draft, child);
      if (name === 'Claim' || name === 'Reply') draft.mark(name === 'Claim' ? 'claim' : 'reply', id, start);
    } else {
      for (const child of node.children ?? []) write(draft, child);
      if (node.type === 'strong') draft.mark('strong', '', start);
    }
  };

  /** Tags that stand around blocks: what they mark is marked in each of them. */
  const walk = (node: Piece, around: readonly { kind: 'claim' | 'reply'; id: string }[]): void => {
    readComment(node);
    if (BLOCKS.has(node.type)) {
      const draft = new Draft();
      for (const child of node.children ?? []) write(draft, child);
      for (const each of around) draft.mark(each.kind, each.id, 0);
      if (draft.length > 0)
        passages.push({ ...base, field: node.type === 'heading' ? 'heading' : 'body', ...draft.finish() });
      return;
    }
    let within = around;
    if (node.type === 'mdxJsxFlowElement') {
      const given = attributesOf(node);
      const name = node.name ?? '';
      references.push(...rowsNamed(name, given, placeOf(node)));
      readAttributes(node);
      const id = String(given['id'] ?? given['claim'] ?? '');
      if (name === 'Claim' || name === 'Reply')
        within = [...around, { kind: name === 'Claim' ? ('claim' as const) : ('reply' as const), id }];
      if (name === 'Quote' || printer(name)) {
        const draft = new Draft();
        write(draft, node);
        passages.push({ ...base, field: 'body', ...draft.finish() });
        return;
      }
    }
    for (const child of node.children ?? []) walk(child, within);
  };

  walk(parser.parse(source.slice(body)), []);
  return {
    file,
    source,
    passages: [...above.passages, ...passages],
    references: [...above.references, ...references],
    exceptions: [...above.exceptions, ...exceptions],
  };
}
