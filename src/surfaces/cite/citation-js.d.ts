/** Citation.js ships no types: what is used of it. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(item: unknown);
    format(name: 'bibtex'): string;
    /** CSL-JSON. */
    format(name: 'data', options: { readonly format: 'text' }): string;
    format(
      name: 'bibliography',
      options: { readonly template: string; readonly format: 'text' | 'html' },
    ): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
