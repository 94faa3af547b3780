const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML, inside an element or a quoted attribute: nothing in it ends a value, begins an element or is read as a reference. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (one) => REFERENCES[one] ?? one);
