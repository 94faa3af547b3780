import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { stringify } from 'yaml';
import { dateWords } from '../data/date-words.ts';
import { parseDate } from '../data/edtf.ts';
import { bibtex } from '../surfaces/cite/bibtex.ts';
import { SITE_NAME, type Citation } from '../surfaces/cite/citation.ts';
import { LICENCE } from '../surfaces/licence.ts';

/** The data set as it is cited. */
export interface CitedData {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly version: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Whole address. */
  readonly url: string;
}

export const plainDataCitation = ({ title, version, date, url }: CitedData): string =>
  `${SITE_NAME}, “${title}”, data set, version ${version}, ${dateWords(parseDate(date))}. ${url}`;

/** The Citation File Format, 1.2.0. */
export const citationFile = ({ title, description, keywords, version, date, url }: CitedData): string =>
  stringify(
    {
      'cff-version': '1.2.0',
      message: 'If you use these data, please cite them as below.',
      type: 'dataset',
      title,
      abstract: description,
      authors: [{ name: SITE_NAME }],
      version,
      'date-released': date,
      license: 'CC-BY-4.0',
      'license-url': LICENCE.url,
      url,
      keywords,
    },
    { lineWidth: 0 },
  );

/** The data set in five ways of citing it. */
export function dataCitations(cited: CitedData): Citation[] {
  const { name, title, version, date, url } = cited;
  const cite = new Cite({
    id: name,
    type: 'dataset',
    title,
    author: [{ literal: SITE_NAME }],
    publisher: SITE_NAME,
    note: `Version ${version}`,
    URL: url,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version,
  });
  return [
    { name: 'Plain', text: plainDataCitation(cited) },
    { name: 'APA', text: cite.format('bibliography', { template: 'apa', format: 'text' }).trim() },
    { name: 'BibTeX', text: bibtex(cite) },
    { name: 'CSL-JSON', text: cite.format('data', { format: 'text' }).trim() },
    { name: 'CITATION.cff', text: citationFile(cited).trim() },
  ];
}
