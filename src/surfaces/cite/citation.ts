import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { dateWords } from '../../data/date-words.ts';
import { parseDate } from '../../data/edtf.ts';

export const SITE_NAME = 'Forty Million Names';

/** What is cited: one chart as it stood on a day. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  /** Whole address. */
  readonly url: string;
  /** Version of the site, as in package.json. */
  readonly version: string;
  /** YYYY-MM-DD: the last day on which one of its sources was verified. */
  readonly day: string;
}

export interface Citation {
  readonly name: string;
  readonly text: string;
}

/** The same chart in four ways of citing it: a plain line, APA, BibTeX and CSL-JSON, the last three as Citation.js writes them. */
export function citations({ id, title, url, version, day }: Cited): Citation[] {
  const cite = new Cite({
    id,
    type: 'webpage',
    title,
    author: [{ literal: SITE_NAME }],
    genre: `Chart, version ${version}`,
    note: `Version ${version}`,
    URL: url,
    issued: { 'date-parts': [day.split('-').map(Number)] },
    version,
  });
  return [
    {
      name: 'Plain',
      text: `“${title}”, chart, ${SITE_NAME}, version ${version}, ${dateWords(parseDate(day))}. ${url}`,
    },
    { name: 'APA', text: cite.format('bibliography', { template: 'apa', format: 'text' }).trim() },
    { name: 'BibTeX', text: cite.format('bibtex').trim() },
    { name: 'CSL-JSON', text: JSON.stringify(cite.data, null, 2) },
  ];
}
