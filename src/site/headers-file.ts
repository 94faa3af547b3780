import { HEADER_RULES, headersOf, matches, type Header } from './headers.ts';

const lines = (path: string, headers: readonly Header[]): string[] =>
  headers.length === 0 ? [] : [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];

const RULES = HEADER_RULES.filter(({ isKnown }) => !isKnown);
const [FOR_ALL, ...SPECIAL] = RULES;
const BY_ENDING = SPECIAL.filter(({ path }) => path.startsWith('/*'));
const BY_START = SPECIAL.filter((rule) => !BY_ENDING.includes(rule));
/** Names of headers that are not the same everywhere. */
const VARIED = new Set(BY_START.flatMap(({ headers }) => headers.map(([name]) => name)));

/** Addresses that together are all of a built site, as long as they may be without two of them having an address in common. */
function partition(files: readonly string[]): string[] {
  const [top, below] = [
    files.filter((file) => !file.includes('/')),
    files.filter((file) => file.includes('/')),
  ];
  const folders = [...new Set(below.map((file) => file.split('/')[0] ?? ''))];
  // Files last: Netlify’s own reader takes `/corrections.xml` for one of `/corrections/*` too, and there the last rule counts.
  return [
    '/',
    ...folders.flatMap(parts),
    ...top.filter((file) => file !== 'index.html').map((file) => `/${file}`),
  ];

  /** A folder is one address, unless something in it has a rule of its own. */
  function parts(folder: string): string[] {
    const inside = below.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.split('/'));
    const isWhole = !BY_START.some(({ path }) => path.startsWith(`/${folder}/`) && path !== `/${folder}/*`);
    const children = inside.map(
      ([, name = '', ...rest]) => `/${folder}/${name}${rest.length > 0 ? '/*' : ''}`,
    );
    const own = children.map((child) => (child === `/${folder}/index.html` ? `/${folder}/` : child));
    return isWhole ? [`/${folder}/*`] : [...new Set(own)];
  }
}

/**
 * The headers as the `_headers` file of Netlify and Cloudflare Pages. There, all rules that match an address add up, and a header said
 * twice has both values: what some addresses have otherwise is therefore said part by part, and never for all.
 * Types go by endings, for Cloudflare reads no more than a hundred rules.
 * @param base of the site, with slashes at both ends
 * @param files of the built site, by their paths in it, sorted
 */
export function headersFile(base: string, files: readonly string[]): string {
  const varied = (address: string): Header[] => [...headersOf(address)].filter(([name]) => VARIED.has(name));
  const shared = (FOR_ALL?.headers ?? []).filter(([name]) => !VARIED.has(name));
  const rules = [
    lines(`${base}*`, shared),
    ...partition(files).map((address) => lines(base + address.slice(1), varied(address.replace('*', '')))),
    ...BY_ENDING.filter(({ path }) => files.some((file) => matches(path, `/${file}`))).map(
      ({ path, headers }) => lines(base + path.slice(1), headers),
    ),
  ];
  return `${rules.map((rule) => rule.join('\n')).join('\n\n')}\n`;
}
