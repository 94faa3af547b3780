/** What the foot of each printed page says, beside its number: `public` in class and years later, so with licence, version and address. */
export const pageFoot = (version: string, address: string): string =>
  `Forty Million Names · CC BY 4.0 · version ${version} · ${address.replace(/^https?:\/\//, '')}`;

/**
 * The same as a style for the root, from where boxes in the margin of a page take it (worksheet.css).
 * Quotation marks and backslashes are for CSS: https://www.w3.org/TR/css-syntax-3/#serialize-a-string
 */
export const pageFootStyle = (foot: string): string =>
  `:root{--page-foot:"${foot.replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"}`;
