/** Blocks of code of a Markdown text in one language, in order. Pure. */
const blocksOf = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, block = '']) => block,
  );

/** The part of a Markdown text under a heading, up to the next of its level. */
function partOf(text: string, heading: string): string {
  const [, part] = text.split(new RegExp(`^## ${heading}$`, 'm'));
  if (part === undefined) throw new Error(`there is no heading “${heading}”`);
  return part.split(/^## /m)[0] ?? '';
}

const firstBlock = (text: string, language: string, where: string): string => {
  const [block] = blocksOf(text, language);
  if (block === undefined) throw new Error(`${where} shows no ${language}`);
  return block;
};

/** What the docs tell a newcomer to type, taken from where they tell it. */
interface ReadmeSteps {
  /** A row for `events.csv`. */
  readonly event: string;
  /** A file for `content/glossary`. */
  readonly term: string;
  /** Commands that make a chart, without the one that starts a server. */
  readonly chart: readonly string[];
}

/**
 * @param readme text of README.md
 * @param writing text of docs/writing.md, which shows a whole glossary entry
 * @throws Error saying what is shown no longer
 */
export function readmeSteps(readme: string, writing: string): ReadmeSteps {
  const commands = firstBlock(partOf(readme, 'Add a chart'), 'sh', '“Add a chart”').trim().split('\n');
  const term = blocksOf(writing, 'md').find((block) => /^term: /m.test(block));
  if (!term) throw new Error('docs/writing.md shows no glossary entry');
  return {
    event: firstBlock(partOf(readme, 'Add an event'), 'csv', '“Add an event”').trim(),
    term,
    chart: commands.filter((command) => !command.startsWith('npm run dev')),
  };
}
