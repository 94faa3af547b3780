import { claimOf, claimsInTokens, tagsIn } from './tags.ts';
import { collector, type ByClaim, type Use } from './use.ts';

/** A chapter's text as far as it tells where its claims stand. */
export interface ChapterText {
  readonly id: string;
  readonly number: number;
  readonly nav: string;
  /** With its tokens unfilled. */
  readonly inShort: string;
  readonly body: string;
}

/** A place of the story: the nearest step, section or chapter above. */
export interface StoryUse extends Use {
  /** The chapter's id; none in the opening. */
  readonly chapter?: string;
}

function chapterUses(
  { id, number, nav, inShort, body }: ChapterText,
  add: (claim: string, use: StoryUse) => void,
): void {
  const within = `Chapter ${String(number)}, ${nav}`;
  const at = (fragment: string, title = ''): StoryUse => ({
    ...{ address: `/#${fragment}`, within, chapter: id },
    words: title ? `“${title}”` : 'its beginning',
  });
  let section = at(id);
  let step: StoryUse | undefined;
  let chart = '';
  for (const claim of claimsInTokens(inShort)) add(claim, section);
  for (const tag of tagsIn(body)) {
    const title = tag.attribute('title');
    if (tag.name === 'Section') section = at(tag.attribute('id') ?? '', title);
    if (tag.name === 'Steps') chart = tag.attribute('chart') ?? '';
    if (tag.name === 'Step') step = at(`step-${chart}-${tag.attribute('part') ?? ''}`, title);
    if (tag.name === '/Step') step = undefined;
    const claim = claimOf(tag);
    if (claim) add(claim, step ?? section);
  }
}

/**
 * Where the story states each claim, or prints a figure, a date or the words of it, in the order of the story. Pure.
 * @param opening text of the first screen
 */
export function storyUses(opening: string, chapters: readonly ChapterText[]): ByClaim<StoryUse> {
  const { add, all } = collector<StoryUse>();
  for (const claim of tagsIn(opening).flatMap((tag) => claimOf(tag) ?? []))
    add(claim, { address: '/', within: '', words: 'The opening' });
  for (const chapter of chapters) chapterUses(chapter, add);
  return all;
}
