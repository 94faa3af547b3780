import { STORY_COMPONENTS } from '../../story/components.ts';
import Claim from './Claim.astro';
import Reply from './Reply.astro';

/** What a chapter is shown with in a lesson's one file: as in the story, but its marks open what is in the file. */
export const CHAPTER_COMPONENTS = { ...STORY_COMPONENTS, Claim, Reply };
