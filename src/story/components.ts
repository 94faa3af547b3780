import ChartFrame from './ChartInStory.astro';
import Claim from './Claim.astro';
import Count from './Count.astro';
import Differences from './differences/Differences.astro';
import Differs from './differences/Differs.astro';
import Tracked from './differences/Tracked.astro';
import Fig from './Fig.astro';
import Quote from './Quote.astro';
import Reply from './Reply.astro';
import Section from './Section.astro';
import Span from './Span.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import When from './When.astro';

/** What a chapter may use without importing it; `docs/writing.md` explains each. */
export const STORY_COMPONENTS = {
  Chart: ChartFrame,
  Claim,
  Count,
  Differences,
  Differs,
  Fig,
  Quote,
  Reply,
  Section,
  Span,
  Step,
  Steps,
  Term,
  Tracked,
  When,
};
