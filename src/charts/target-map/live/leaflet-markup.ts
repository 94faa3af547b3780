/**
 * Where text becomes no markup unless a policy lets it, Leaflet 1.9.4 would not even load: it writes these two to find out what the browser
 * can draw with (`src/core/Browser.js`). They are let through as they are, and nothing else is. Import this before Leaflet.
 */
export const TRIED: ReadonlySet<string> = new Set(['<svg/>', '<v:shape adj="1"/>']);

// Under this name the browser asks it of itself whenever text is written as markup.
window.trustedTypes?.createPolicy('default', {
  createHTML: (text) => (TRIED.has(text) ? text : (null as never)),
});
