import Count from '../../story/Count.astro';
import Fig from '../../story/Fig.astro';
import Quote from '../../story/Quote.astro';
import Span from '../../story/Span.astro';
import When from '../../story/When.astro';
import Claim from './Claim.astro';
import Reply from './Reply.astro';
import Term from './Term.astro';

/** How a lesson states facts, on every surface; what stands for slides, notes and tasks is each surface's own. */
export const FACT_COMPONENTS = { Claim, Count, Fig, Quote, Reply, Span, Term, When };
