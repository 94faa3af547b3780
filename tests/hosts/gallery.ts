import type { Host } from './host.ts';
import { CMS } from './pages/cms.ts';
import { MOVING } from './pages/moving.ts';
import { PLAIN } from './pages/plain.ts';
import { STYLES } from './pages/styles.ts';
import { WALLS } from './pages/walls.ts';
import { escapeHtml } from '../../src/surfaces/embed/escape-html.ts';

/** Every kind of page into which charts are pasted. */
export const HOSTS: readonly Host[] = [...PLAIN, ...WALLS, ...STYLES, ...CMS, ...MOVING];

/** For people: every host page with every chart. */
export function indexPage(charts: readonly string[]): string {
  const rows = HOSTS.map(({ name, says, many }) => {
    const links = (many ? charts.slice(0, 1) : charts).map(
      (id) => `<a href="/${name}/${id}/">${many ? 'all charts' : id}</a>`,
    );
    return `<tr><th scope="row">${name}</th><td>${escapeHtml(says)}</td><td>${links.join(' · ')}</td></tr>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Host gallery</title>
<style>body { font: 16px/1.5 sans-serif; margin: 2rem } th, td { text-align: left; vertical-align: top; padding: .25rem 1rem .25rem 0 }</style>
<h1>Pages into which charts are pasted</h1>
<p>Add what a frame may be asked to an address: <code>?theme=dark&amp;title=0</code>.</p>
<table>
${rows.join('\n')}
</table>
`;
}
