import { slug } from 'github-slugger';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Node, Parent, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../data/content-error.ts';

/** One slide of a lesson, as its source says it. */
export interface SlideOutline {
  /** Its address in the page: made from its title. */
  readonly id: string;
  readonly title: string;
  /** The chart that is live on it. */
  readonly chart: string | undefined;
  readonly reveals: number;
}

/** One task of the worksheet. */
interface TaskOutline {
  readonly title: string;
}

export interface ActivityOutline {
  readonly id: string;
  /** Line of the body. */
  readonly line: number;
  readonly slides: readonly SlideOutline[];
  readonly tasks: readonly TaskOutline[];
}

export interface BodyOutline {
  readonly activities: readonly ActivityOutline[];
  readonly problems: readonly Problem[];
}

type Tag = MdxJsxFlowElement;
const isTag = (node: Node): node is Tag =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const tagsIn = ({ children }: Parent): Tag[] => (children as Node[]).filter(isTag);
const everyTag = (parent: Parent): Tag[] =>
  tagsIn(parent).flatMap((tag) => [tag, ...everyTag(tag as unknown as Parent)]);

/** Text of an attribute; what is written in braces counts as none. */
function attribute(tag: Tag, name: string): string | undefined {
  const found = tag.attributes.find(
    (each): each is MdxJsxAttribute => each.type === 'mdxJsxAttribute' && each.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Proper names that have a digit in them. */
const NAMES = /\b(APT\d\d|MI5|MI6|G7|G20|ICD 203|A4|T\d{4}(\.\d{3})?|CVE-\d{4}-\d+)\b/g;

/** Words with a digit in a body's text, each with its line; what stands in attributes and links is none. */
function typedFigures(parent: Parent): { line: number; words: string }[] {
  return (parent.children as (Node & Partial<Parent> & { value?: string })[]).flatMap((node) => {
    if (node.children) return typedFigures(node as Parent);
    if (node.type !== 'text') return [];
    const words = (node.value ?? '').replaceAll(NAMES, '').match(/\S*\d\S*/g) ?? [];
    return words.map((each) => ({ line: node.position?.start.line ?? 0, words: each }));
  });
}

/** The address a slide has in its page. */
export const slideId = (title: string): string => slug(title);

/**
 * What a lesson's body holds, and what is wrong with its build. Pure.
 * @param file path from the project's root, for messages
 * @param body MDX below the front matter
 * @param above lines of the file above the body
 */
export function outlineOf(file: string, body: string, above = 0): BodyOutline {
  const problems: Problem[] = [];
  const lineOf = (node: Node): number => (node.position?.start.line ?? 0) + above;
  const wrong = (node: Node, field: string, found: string, allowed: string, mend: string): void => {
    problems.push({ file, row: lineOf(node), field, found, allowed, mend });
  };
  let root: Parent;
  try {
    root = unified().use(remarkParse).use(remarkMdx).parse(body);
  } catch (error) {
    const { reason, line } = error as { reason?: string; line?: number };
    const row = line === undefined ? null : line + above;
    const found = reason ?? (error as Error).message;
    return {
      activities: [],
      problems: [
        {
          file,
          row,
          field: null,
          found,
          allowed: 'MDX: every tag that is opened is closed, in the order of docs/teaching.md',
          mend: 'look at this line and the ones above it',
        },
      ],
    };
  }

  const onlyAtEnd = (tag: Tag, name: 'Notes' | 'Answer', needed: boolean): void => {
    const all = tagsIn(tag as unknown as Parent).filter((each) => each.name === name);
    const title = attribute(tag, 'title') ?? '';
    if (all.length > 1 || (needed && all.length === 0))
      wrong(
        tag,
        tag.name ?? '',
        `${title} with ${String(all.length)} <${name}>`,
        `one <${name}>`,
        `give “${title}” one <${name}>, last inside it`,
      );
    else if (all.length === 1 && tag.children.at(-1) !== (all[0] as unknown as (typeof tag.children)[number]))
      wrong(all[0] ?? tag, name, title, `<${name}> last inside its tag`, `move it to the end of “${title}”`);
  };

  const titled = (tag: Tag): string => {
    const title = attribute(tag, 'title');
    if (title) return title;
    wrong(tag, tag.name ?? '', '', 'a title in quotes', `write <${tag.name ?? ''} title="…">`);
    return '';
  };

  const slideOf = (tag: Tag): SlideOutline => {
    const title = titled(tag);
    onlyAtEnd(tag, 'Notes', false);
    const reveals = everyTag(tag as unknown as Parent).filter(({ name }) => name === 'Reveal').length;
    return { id: slideId(title), title, chart: attribute(tag, 'chart'), reveals };
  };

  const taskOf = (tag: Tag): TaskOutline => {
    onlyAtEnd(tag, 'Answer', true);
    return { title: titled(tag) };
  };

  const activityOf = (tag: Tag): ActivityOutline => {
    const id = attribute(tag, 'id') ?? '';
    const inside = tag.children as RootContent[];
    for (const node of inside)
      if (!isTag(node) || !['Slide', 'Task'].includes(node.name ?? ''))
        wrong(
          node,
          `Activity ${id}`,
          isTag(node) ? `<${node.name ?? ''}>` : node.type,
          '<Slide> and <Task> only',
          'put it inside a <Slide> (what the class sees), <Notes> (what you say) or a <Task> (what is on paper)',
        );
    const within = tagsIn(tag);
    return {
      id,
      line: lineOf(tag),
      slides: within.filter(({ name }) => name === 'Slide').map(slideOf),
      tasks: within.filter(({ name }) => name === 'Task').map(taskOf),
    };
  };

  for (const node of root.children)
    if (!isTag(node) || node.name !== 'Activity')
      wrong(
        node,
        'body',
        isTag(node) ? `<${node.name ?? ''}>` : node.type,
        '<Activity id="…"> for each activity of the plan, and nothing else',
        'move it into an activity',
      );
  for (const { line, words } of typedFigures(root))
    problems.push({
      file,
      row: line + above,
      field: 'body',
      found: words,
      allowed: 'no figure or date about the case: each is printed from the data',
      mend: 'write <Fig of="…" />, <When event="…" /> or <Count of="…" />; a number of the lesson itself is a word',
    });
  return {
    activities: tagsIn(root)
      .filter(({ name }) => name === 'Activity')
      .map(activityOf),
    problems,
  };
}
