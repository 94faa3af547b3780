import { ASK_AGAIN, HEADER_RULES, type Header } from './headers.ts';
import { KNOWN_TYPES, OWN_TYPES } from './file-types.ts';
import { HIDDEN_ENDINGS, HIDDEN_FILES, inPattern, type Host } from './host.ts';

/** `Cache-Control` → `cache_control`, as part of a variable's name. */
const variable = (name: string): string => name.toLowerCase().replaceAll('-', '_');
const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;

/** A rule's path as a regular expression: `/embed/*` under `/any/` → `^/any/embed/`. */
function expression(base: string, path: string): string {
  const [start = '', end] = (base + path.slice(1)).split('*').map(inPattern);
  if (end === undefined) return `^${start}$`;
  return end === '' ? `^${start}` : `^${start}(.*)${end}$`;
}

/** What one header is for each address: the last rule that names it counts, and nginx takes the first that fits. */
function headerMap(base: string, name: string): string[] {
  const [forAll, ...special] = HEADER_RULES;
  const valueIn = (headers: readonly Header[]): string | undefined =>
    headers.find(([each]) => each === name)?.[1];
  const cases = special
    .flatMap(({ path, headers }) => ({ path, value: valueIn(headers) }))
    .filter(({ value }) => value !== undefined)
    .toReversed();
  return [
    `map $fmn_asked $fmn_${variable(name)} {`,
    `    default ${quoted(valueIn(forAll?.headers ?? []) ?? '')};`,
    ...cases.map(({ path, value }) => `    ${quoted(`~${expression(base, path)}`)} ${quoted(value ?? '')};`),
    '}',
  ];
}

const NAMES = [...new Set(HEADER_RULES.flatMap(({ headers }) => headers.map(([name]) => name)))].filter(
  (name) => name !== 'Content-Type',
);
/** A type that goes by one ending after a dot, as nginx wants it; it looks at no more of a name. */
const isOneEnding = ([ending]: readonly [string, string]): boolean => /^\.\w+$/.test(ending);

/**
 * The site as a file for nginx, to be included in its `http` block. All headers are said once, for the whole server, with values that
 * follow from the address: in nginx a place that adds one header of its own loses all others.
 */
export function nginxFile({ addresses, name, root, base }: Host): string {
  const types = [...KNOWN_TYPES, ...OWN_TYPES].filter(isOneEnding);
  const others = OWN_TYPES.filter(
    ([ending, type]) => !types.some(([known, same]) => ending.endsWith(known) && type === same),
  );
  return `# Made by \`npm run hosting\` from the table in src/site/headers.ts. Include it in nginx's http block.
${NAMES.map((each) => headerMap(base, each).join('\n')).join('\n\n')}

# What went wrong is not kept.
map $status $fmn_cached {
    default ${quoted(ASK_AGAIN)};
    "~^(200|206|304)$" $fmn_cache_control;
}

map $status $fmn_allow {
    default "";
    405 "GET, HEAD";
}

server {
${addresses.map((each) => `    listen ${each};`).join('\n')}
    server_name ${name};
    root ${quoted(root)};
    index index.html;
    server_tokens off;
    uninitialized_variable_warn off;
    # The way to a folder stays on the host that was asked, behind whatever stands before this server.
    absolute_redirect off;

    # Files of the same name with .br and .gz, if they are there. Debian's libnginx-mod-http-brotli-static brings the first; take it out without it.
    brotli_static on;
    gzip_static on;
    gzip_vary on;

    types {
${types.map(([ending, type]) => `        ${quoted(type)} ${ending.slice(1)};`).join('\n')}
    }
    default_type application/octet-stream;

${NAMES.map((each) => `    add_header ${each} $fmn_${each === 'Cache-Control' ? 'cached' : variable(each)} always;`).join('\n')}
    add_header Allow $fmn_allow always;

    if ($request_method !~ ^(GET|HEAD)$) {
        return 405;
    }

    error_page 403 404 =404 ${base}404.html;

    location = ${base}404.html {
        internal;
    }

    # Hidden files, and what is in the folder for hosts and servers only.
    location ~ ${quoted(`/\\.(?!well-known/)|(${HIDDEN_ENDINGS.map(inPattern).join('|')})$|^${inPattern(base)}(${HIDDEN_FILES.map(inPattern).join('|')})$`)} {
        set $fmn_asked $uri;
        return 404;
    }
${others
  .map(
    ([ending, type]) => `
    location ~ ${quoted(`${inPattern(ending)}$`)} {
        set $fmn_asked $uri;
        types {
        }
        default_type ${quoted(type)};
    }
`,
  )
  .join('')}
    location / {
        set $fmn_asked $uri;
    }
}
`;
}
