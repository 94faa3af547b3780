import { load } from 'cheerio';

/** A built site, by paths from its root: `index.html`, `_astro/x.js`. */
export interface BuiltFiles {
  readonly names: readonly string[];
  readonly text: (name: string) => string;
}

const FOLDER = '_astro/';

/**
 * Files of the bundler that a page may come to load: it names them, or they are named by one of its scripts or styles. Their names hold the hash of
 * what is in them, so that a name cannot stand anywhere by chance.
 */
function filesOf(html: string, { names, text }: BuiltFiles): ReadonlySet<string> {
  const files = names.filter((name) => name.startsWith(FOLDER));
  const found = new Set<string>();
  const look = (written: string): void => {
    for (const name of files) {
      if (found.has(name) || !written.includes(name.slice(FOLDER.length))) continue;
      found.add(name);
      if (/\.(js|css)$/.test(name)) look(text(name));
    }
  };
  look(html);
  return found;
}

/** Drawings that a page shows. Of those of which a browser takes one by the window's width it is the last, the largest. */
function drawingsOf(html: string, base: string): string[] {
  const $ = load(html);
  const shown = $('img, source')
    .toArray()
    .flatMap((each) => {
      const choices = ($(each).attr('srcset') ?? '')
        .split(',')
        .map((choice) => choice.trim().split(/\s/)[0] ?? '');
      return [choices.at(-1) ?? '', $(each).attr('src') ?? ''];
    });
  const icons = $('link[rel="icon"]')
    .toArray()
    .map((each) => $(each).attr('href') ?? '');
  return [...shown, ...icons]
    .filter((address) => address.startsWith(base) && address.endsWith('.svg'))
    .map((address) => address.slice(base.length));
}

/**
 * What some pages need to be whole without a network, each once, in order of name.
 * @param pages paths of their files: `teach/a-lesson/index.html`
 * @param base of the site, with slashes at both ends
 */
export function needsOf(pages: readonly string[], site: BuiltFiles, base: string): string[] {
  const html = pages.map(site.text);
  const all = html.flatMap((each) => [...filesOf(each, site), ...drawingsOf(each, base)]);
  return [...new Set(all)].filter((name) => !name.startsWith(FOLDER) || site.names.includes(name)).sort();
}
