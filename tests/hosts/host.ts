import type { Offer } from './site.ts';
import { escapeHtml } from '../../src/surfaces/embed/escape-html.ts';

/** A page of somebody else's into which charts are pasted. */
export interface Host {
  /** Its address: `/<name>/<chart>/`. */
  readonly name: string;
  /** One line for people: what is the matter with this page. */
  readonly says: string;
  /** Its script listens to frames: a frame's box follows its chart. Otherwise it keeps its declared height. */
  readonly follows: boolean;
  /** @param offers the chart that was asked for; all the site's charts where `many` */
  page(offers: readonly [Offer, ...Offer[]], site: string): Page;
  readonly many?: true;
}

interface Page {
  readonly html: string;
  /** The page's Content-Security-Policy, where it has one. */
  readonly csp?: string;
}

interface Parts {
  readonly body: string;
  readonly head?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  readonly doctype?: string;
}

const STORY = `<p>The Electoral Commission told the public in August 2023. This paragraph stands before the chart, as in any article.</p>`;

/** An article around what was pasted. No colour or margin of its own: each host brings what it is there for. */
export const article = (
  { title }: Offer,
  { body, head = '', root = 'lang="en"', doctype = '<!doctype html>' }: Parts,
): string => `${doctype}
<html ${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}, in somebody else’s page</title>
${head}
</head>
<body>
${STORY}
<div id="column">
${body}
</div>
<p id="after">And this one after it.</p>
</body>
</html>
`;
