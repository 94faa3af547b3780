import { HEADER_RULES, headersOf, matches, type Header } from './headers.ts';

const lines = (path: string, headers: readonly Header[]): string[] =>
  headers.length === 0 ? [] : [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)];

/**
 * The headers as the `_headers` file of Netlify and Cloudflare Pages. There, all rules that match an address add up, and a header said
 * twice has both values: what some folders have otherwise is therefore said folder by folder, and never for all.
 * Nor does every host know `*` before an ending: files with an ending of their own are named one by one.
 * @param base of the site, with slashes at both ends
 * @param folders of the built site's top level, without slashes
 * @param files of the built site, by their paths in it
 */
export function headersFile(base: string, folders: readonly string[], files: readonly string[]): string {
  const [forAll, ...special] = HEADER_RULES;
  const byEnding = special.filter(({ path }) => !path.endsWith('*'));
  const otherwise = new Set(special.flatMap(({ headers }) => headers.map(([name]) => name)));
  const shared = (forAll?.headers ?? []).filter(([name]) => !otherwise.has(name));
  const own = (address: string): Header[] => [...headersOf(address)].filter(([name]) => otherwise.has(name));
  const rules = [
    lines(`${base}*`, shared),
    lines(base, own('/')),
    ...folders.map((folder) => lines(`${base}${folder}/*`, own(`/${folder}/`))),
    ...special
      .filter((rule) => !byEnding.includes(rule))
      .filter(({ path }) => !folders.some((folder) => path === `/${folder}/*`))
      .map(({ path, headers }) => lines(base + path.slice(1), headers)),
    ...byEnding.flatMap(({ path, headers }) =>
      files.filter((file) => matches(path, `/${file}`)).map((file) => lines(base + file, headers)),
    ),
  ];
  return `${rules
    .filter((rule) => rule.length > 0)
    .map((rule) => rule.join('\n'))
    .join('\n\n')}\n`;
}
