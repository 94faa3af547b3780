import text from './map.css?inline';

let worn = false;

/** Put the live map’s styles on the page, once. They come with its script, so that a page without a live map does not carry them. */
export function wearStyles(): void {
  if (worn) return;
  worn = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
