import { isText, KNOWN_TYPES, OWN_TYPES } from './file-types.ts';
import { ASK_AGAIN, HEADER_RULES, type Header } from './headers.ts';
import { HIDDEN_ENDINGS, HIDDEN_FILES, inPattern, type Host } from './host.ts';

/** Caddy's own way to say which addresses: `*` may stand at one end, and an ending counts under any base. */
const matcher = (base: string, path: string): string =>
  path.startsWith('/*') ? path.slice(1) : base + path.slice(1);

const said = ([name, value]: Header): string => `${name} \`${value}\``;

/** The site as a file for Caddy. In a `route` what comes later counts, as in the table; elsewhere Caddy sorts what it is told. */
export function caddyFile({ addresses, root, base }: Host): string {
  const [forAll, ...special] = HEADER_RULES;
  const rules = special.flatMap(({ path, headers }, index) => [
    `        @rule${String(index)} path ${matcher(base, path)}`,
    ...headers.map((header) => `        header @rule${String(index)} ${said(header)}`),
  ]);
  const texts = [...KNOWN_TYPES, ...OWN_TYPES].filter(([, type]) => isText(type));
  const unserved = [
    ...HIDDEN_ENDINGS.map((ending) => `*${ending}`),
    ...HIDDEN_FILES.map((file) => base + file),
  ];
  return `# Made by \`npm run hosting\` from the table in src/site/headers.ts.
${addresses.join(', ')} {
    root * "${root}"

    route {
        header {
${(forAll?.headers ?? []).map((header) => `            ${said(header)}`).join('\n')}
        }
${rules.join('\n')}

        @other not method GET HEAD
        header @other Allow "GET, HEAD"
        error @other 405

        # What no file can be called would be an error of the server's own.
        @impossible path_regexp \\x00
        error @impossible 400
        @long expression size({http.request.uri.path}) > 2000 || {http.request.uri.path}.matches("[^/]{256}")
        error @long 414

        # Hidden files, and what is in the folder for hosts and servers only.
        @hidden {
            path_regexp /\\.
            not path_regexp ^${inPattern(base)}\\.well-known/[^./][^/]*$
        }
        error @hidden 404
        @unserved path ${unserved.join(' ')}
        error @unserved 404

        # Caddy says so by itself, but only of what it sends compressed.
        @texts path ${texts.map(([ending]) => `*${ending}`).join(' ')}
        header @texts {
            Vary Accept-Encoding
            defer
        }

        # Caddy gives a folder its slash by itself, and forgets what was asked of it.
        @asked {
            not path */
            not path_regexp //
            file {path}/index.html
            expression {query} != ""
        }
        redir @asked {path}/?{query} permanent

        # Files of the same name with .br and .gz, if they are there.
        file_server {
            index index.html
            precompressed br gzip
        }
    }

    handle_errors {
        # What went wrong is not kept, and is sent whole.
        header Cache-Control "${ASK_AGAIN}"
        request_header -Range
        request_header -If-None-Match
        request_header -If-Modified-Since

        @missing expression {http.error.status_code} in [403, 404]
        handle @missing {
            header Content-Type "text/html; charset=utf-8"
            rewrite * ${base}404.html
            file_server {
                precompressed br gzip
            }
        }
        handle {
            header Content-Type "text/plain; charset=utf-8"
            respond "{http.error.status_code} {http.error.status_text}"
        }
    }
}
`;
}
