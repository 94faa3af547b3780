import { escapeHtml } from '../../../surfaces/embed/escape-html.ts';
import { oneLine } from '../plain-text.ts';

/** How a page of ours looks where a system leaves it its styles: ink on paper, with the reader’s own fonts. */
const STYLES = 'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}';

/** A text in a page of a cartridge. Pure. */
export const said = (text: string): string => escapeHtml(oneLine(text));

export const linkTo = (url: string, text: string): string => `<a href="${escapeHtml(url)}">${said(text)}</a>`;

/** A list of texts; nothing where there are none. */
export const listOf = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>\n${items.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`;

/**
 * A page that stands by itself, in HTML so plain that no system has reason to change it.
 * @param body HTML
 * @param styles CSS, where the page has its own
 */
export const pageHtml = (title: string, body: string, styles = STYLES): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${said(title)}</title>
<style>${styles}</style>
</head>
<body>
${body}
</body>
</html>
`;
