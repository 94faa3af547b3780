import { SITE_NAME } from '../surfaces/cite/citation.ts';
import { LICENCE } from '../surfaces/licence.ts';
import { zipOf } from '../surfaces/files/zip.ts';
import { changelogText } from './changelog-text.ts';
import { citationFile, plainDataCitation, type CitedData } from './cite-data.ts';
import type { PublishedData } from './published.ts';
import { pythonLines, rLine } from './reading-lines.ts';

export const citedData = ({ package: said, release, url }: PublishedData): CitedData => ({
  name: said.name,
  title: said.title,
  description: said.description,
  keywords: said.keywords,
  version: said.version,
  date: release.entry.date,
  url,
});

const licenceText = (url: string): string => `${SITE_NAME}: the data

Licence: Creative Commons Attribution 4.0 International (${LICENCE.name})
${LICENCE.url}

You may copy, change and sell these data, with credit to “${SITE_NAME}” and a link to ${url}.
Quotations, titles of documents and the wording of curricula stay their owners’.
People who have been charged are presumed innocent: say “charged” or “alleged” wherever you name one.
`;

/** As a block of code in Markdown. */
const indented = (lines: string): string => lines.replace(/^/gm, '    ');

const readme = (data: PublishedData): string => `# ${data.package.title}

${data.package.description}

Version ${data.package.version}. ${data.url}

${plainDataCitation(citedData(data))}

## Files

- datapackage.json: every table and field described (Data Package 2.0)
${data.tables.map(({ resource }) => `- ${resource.path}: ${resource.description}`).join('\n')}
- CHANGELOG.md: what each version changed
- CITATION.cff, LICENCE.txt

## Reading them

Tables are CSV: UTF-8, comma, one header row. An empty cell is “not known” or “does not apply”. No other mark means that: NA is Namibia, so tell programs that
take it for “nothing” not to. Lists in a cell are divided by semicolons. Dates are EDTF: a day, a month or a year, never more exact than it is known. Every statement
has a status, which says who stands behind it: quote it with its status and its speaker. People who have been charged are presumed innocent.

In Python:

${indented(pythonLines('claims.csv'))}

In R:

${indented(rLine('claims.csv'))}
`;

/** Every table with its description, in one file that is the same byte for byte whenever it is made. */
export function archiveOf(data: PublishedData): Uint8Array {
  const { entry, entries } = data.release;
  return zipOf(
    [
      ...data.tables.map(({ resource, file }) => ({ href: resource.path, content: file.bytes })),
      { href: 'datapackage.json', content: packageText(data) },
      { href: 'README.md', content: readme(data) },
      { href: 'CHANGELOG.md', content: changelogText(entries) },
      { href: 'CITATION.cff', content: citationFile(citedData(data)) },
      { href: 'LICENCE.txt', content: licenceText(data.url) },
    ],
    entry.date,
  );
}

/** `datapackage.json`, the same on its own and in the archive. */
export const packageText = ({ package: said }: PublishedData): string => `${JSON.stringify(said, null, 2)}\n`;
