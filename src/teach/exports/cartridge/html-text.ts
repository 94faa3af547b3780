import { escapeHtml } from '../../../surfaces/embed/escape-html.ts';
import { plainText } from '../plain-text.ts';

/** Everything beyond ASCII as a reference: Moodle’s importer reads questions’ HTML as if it were Latin-1. */
const asciiOnly = (html: string): string =>
  html.replace(/[^\0-\x7f]/gu, (character) => `&#${String(character.codePointAt(0))};`);

/** A plain text as HTML for a question, its lines kept. Pure. */
export const htmlText = (text: string): string =>
  asciiOnly(escapeHtml(plainText(text)).replaceAll('\n', '<br>'));

/** Paragraphs, in which addresses are links. Pure. */
export const htmlParagraphs = (paragraphs: readonly string[]): string =>
  paragraphs
    .map((each) => htmlText(each).replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`))
    .map((each) => `<p>${each}</p>`)
    .join('');
