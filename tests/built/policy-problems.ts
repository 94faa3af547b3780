import { createHash } from 'node:crypto';
import { load, type CheerioAPI } from 'cheerio';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Scripts that are data, which no browser runs. */
const DATA = /^application\/(ld\+)?json$/;

/** A policy’s directives, each with its values. */
export const directivesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );

function inlineTexts($: CheerioAPI, name: 'script' | 'style'): string[] {
  const elements = $(name)
    .toArray()
    .filter((each) => $(each).attr('src') === undefined && !DATA.test($(each).attr('type') ?? ''));
  return [...new Set(elements.map((each) => hash($(each).text())))];
}

/** What is wrong with the lists of a policy, whatever the page is. */
function listProblems(said: ReadonlyMap<string, readonly string[]>, site: readonly string[]): string[] {
  const problems: string[] = [];
  for (const [name, values] of said) {
    if (name === 'style-src-attr') continue;
    const loose = values.filter((each) => /^'unsafe|^'strict-dynamic'$|^\*|^https?:$|^blob:$/.test(each));
    if (loose.length > 0) problems.push(`${name} allows ${loose.join(' ')}`);
    const others = values.filter((each) => /^[a-z]+:\/\//.test(each) && !site.includes(each));
    if (others.length > 0) problems.push(`${name} lets ${others.join(' ')} in`);
  }
  for (const name of ['script-src', 'style-src'])
    if (said.get(name)?.includes('data:') !== false) problems.push(`${name} allows data: or is not there`);
  const isSealed = said.get('default-src')?.join(' ') === "'none'";
  if (!isSealed && said.get('default-src')?.join(' ') !== site.join(' '))
    problems.push('default-src is not the site itself');
  if (!isSealed && said.get('object-src')?.join(' ') !== "'none'") problems.push('object-src is not none');
  if (said.get('base-uri')?.join(' ') !== "'none'") problems.push('base-uri is not none');
  return problems;
}

/** What a policy says is allowed inline, held against what is there: neither too little nor too much. */
function hashProblems($: CheerioAPI, said: ReadonlyMap<string, readonly string[]>): string[] {
  return (['script', 'style'] as const).flatMap((name) => {
    const [there, allowed] = [
      inlineTexts($, name),
      (said.get(`${name}-src`) ?? []).filter((each) => each.startsWith("'sha")),
    ];
    return [
      ...there.filter((each) => !allowed.includes(each)).map((each) => `${each} of a ${name} is not allowed`),
      ...allowed.filter((each) => !there.includes(each)).map((each) => `no ${name} has ${each}`),
    ];
  });
}

/** Where text of an attribute would run. */
function attributeProblems($: CheerioAPI): string[] {
  return $('*')
    .toArray()
    .flatMap((element) =>
      'attribs' in element
        ? Object.entries(element.attribs).flatMap(([name, value]) => {
            if (/^on/i.test(name)) return [`<${element.name}> has ${name}`];
            if (name === 'srcdoc') return [`<${element.name}> has a page in an attribute`];
            const runs = /^(href|src|action|formaction|xlink:href|data)$/.test(name);
            return runs && /^\s*javascript:/i.test(value) ? [`${name} of <${element.name}> runs`] : [];
          })
        : [],
    );
}

/**
 * What is wrong with a built page’s policy, in words; nothing when it is right. Read by another parser than the one that makes it.
 * @param site what a page may ask: `'self'` and the site’s origin
 */
export function policyProblems(html: string, site: readonly string[]): string[] {
  // Styles for readers without scripts are elements too.
  const $ = load(html, { scriptingEnabled: false });
  const tags = $('meta[http-equiv]').filter((_, each) =>
    /^content-security-policy$/i.test($(each).attr('http-equiv') ?? ''),
  );
  if (tags.length !== 1) return [`the page has ${String(tags.length)} policies`];
  const said = directivesOf(tags.attr('content') ?? '');
  const form = said.get('form-action')?.join(' ');
  const sends = $('form[action]').length > 0;
  return [
    ...($('head').children().index(tags) > 1 ? ['the policy comes after what it is about'] : []),
    ...listProblems(said, site),
    ...hashProblems($, said),
    ...attributeProblems($),
    ...(form !== (sends && said.has('object-src') ? site.join(' ') : "'none'")
      ? [`form-action ${String(form)}`]
      : []),
  ];
}
