import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { dateWords } from '../../data/date-words.ts';
import { parseDate } from '../../data/edtf.ts';
import { bibtex } from './bibtex.ts';

export const SITE_NAME = 'Forty Million Names';

/** What is cited: one chart, or one claim of the ledger, as it stood on a day. */
export interface Cited {
  readonly kind: 'chart' | 'claim';
  readonly id: string;
  readonly title: string;
  /** Of a claim: who says it and what stands behind it, “said by NCSC; assessed”. */
  readonly said?: string;
  /** Whole address. */
  readonly url: string;
  /** Version of the data. */
  readonly version: string;
  /** YYYY-MM-DD: see edition.ts. */
  readonly day: string;
}

export interface Citation {
  readonly name: string;
  readonly text: string;
}

/** A title that something follows: without its own full stop. */
const unstopped = (title: string): string => title.replace(/\.(?=”?$)/, '');

/** The same between quotation marks: quotation marks within it are single ones. */
const quoted = (title: string): string => `“${unstopped(title).replaceAll('“', '‘').replaceAll('”', '’')}”`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function plainCitation({ kind, title, said, url, version, day }: Cited): string {
  const what = said ? `${kind} (${said})` : kind;
  return `${quoted(title)}, ${what}, ${SITE_NAME}, version ${version}, ${dateWords(parseDate(day))}. ${url}`;
}

/** The same in four ways of citing it: a plain line, APA, BibTeX and CSL-JSON, the last three as Citation.js writes them. */
export function citations(cited: Cited): Citation[] {
  const { kind, id, title, said, url, version, day } = cited;
  const cite = new Cite({
    id,
    type: 'webpage',
    title: unstopped(title),
    author: [{ literal: SITE_NAME }],
    genre: [capital(kind), said, `version ${version}`].filter(Boolean).join('; '),
    note: [said && `${capital(said)}.`, `Version ${version}`].filter(Boolean).join(' '),
    URL: url,
    issued: { 'date-parts': [day.split('-').map(Number)] },
    version,
  });
  return [
    { name: 'Plain', text: plainCitation(cited) },
    { name: 'APA', text: cite.format('bibliography', { template: 'apa', format: 'text' }).trim() },
    { name: 'BibTeX', text: bibtex(cite) },
    { name: 'CSL-JSON', text: cite.format('data', { format: 'text' }).trim() },
  ];
}
