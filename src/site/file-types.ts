/** An ending of file names, with its dot, and the type such a file is served as. */
export type FileType = readonly [ending: string, type: string];

/** Files whose type their ending does not tell every host, or not in which letters they are written. The longest ending counts. */
export const OWN_TYPES: readonly FileType[] = [
  ['.csv', 'text/csv; charset=utf-8; header=present'],
  ['.gift.txt', 'text/plain; charset=utf-8'],
  ['.imscc', 'application/zip'],
  ['corrections.xml', 'application/atom+xml; charset=utf-8'],
];

/** All other files of the site. Every static host knows these; a server's own list of types may be short, or old. */
export const KNOWN_TYPES: readonly FileType[] = [
  ['/', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
  ['.zip', 'application/zip'],
];

/** Types that shrink when compressed; pictures, fonts, papers and archives are compressed already. */
export const isText = (type: string): boolean =>
  /^text\/|^application\/(json|xml|\w+\+(json|xml))|^image\/svg/.test(type);
