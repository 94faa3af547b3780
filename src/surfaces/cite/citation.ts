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

export const plainCitation = ({ title, url, version, day }: Cited): string =>
  `“${title}”, chart, ${SITE_NAME}, version ${version}, ${dateWords(parseDate(day))}. ${url}`;

/** The same chart in four ways of citing it: a plain line, APA, BibTeX and CSL-JSON, the last three as Citation.js writes them. */
export function citations(cited: Cited): Citation[] {
  const { id, title, url, version, day } = cited;
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
    { name: 'Plain', text: plainCitation(cited) },
    { name: 'APA', text: cite.format('bibliography', { template: 'apa', format: 'text' }).trim() },
    { name: 'BibTeX', text: cite.format('bibtex').trim() },
    { name: 'CSL-JSON', text: cite.format('data', { format: 'text' }).trim() },
  ];
}
