/*
 * What `/embed/v1/resize.js` says, to be read: that file is this one made small (Vite’s `minifySync`, target ES2017), and neither ever
 * changes, because pages name it by its hash. Another script is a v2 beside it. What it does, and why, is told in resizer.ts.
 */
if (window.customElements && !customElements.get('forty-million-chart')) {
  const script = document.currentScript;
  const site = new URL((script instanceof HTMLScriptElement && script.src) || location).origin + '/';
  const ours = site === location.origin + '/' ? '/embed/' : site;
  const frames = new Set();
  const heights = new Map();
  const all = () => [...frames, ...document.querySelectorAll('iframe')];

  const ask = ({ contentWindow, src }) =>
    contentWindow && `${src}`.includes(ours) && contentWindow.postMessage({ type: 'fortymillion:ask' }, '*');
  all().forEach(ask);
  document.addEventListener('load', ({ target }) => ask(target), true);

  // A theme’s own border, padding or greatest height would cut the chart off.
  const fit = (px, { style }) =>
    (style.cssText += `;border:0!important;padding:0!important;max-height:none!important;height:${px}px!important`);
  addEventListener('message', ({ source, origin, data }) => {
    if (source && data && data.type === 'fortymillion:height' && Number.isFinite(data.height))
      for (const frame of all())
        if (frame.contentWindow === source && (origin === 'null' || frame.src.startsWith(origin + '/')))
          heights.set(frame, Math.min(Math.max(data.height, 100), 10000)).forEach(fit);
  });
  // A frame is as high on paper as fits one sheet, with some of the page around it.
  addEventListener('beforeprint', () => heights.forEach((px, frame) => fit(Math.min(px, 860), frame)));
  addEventListener('afterprint', () => heights.forEach(fit));

  customElements.define(
    'forty-million-chart',
    class extends HTMLElement {
      static get observedAttributes() {
        return ['src'];
      }
      attributeChangedCallback() {
        if (this.frame) this.connectedCallback();
      }
      connectedCallback() {
        const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
        const frame = (this.frame = document.createElement('iframe'));
        frame.src = this.getAttribute('src');
        frame.height = this.getAttribute('height');
        frame.loading = 'lazy';
        frame.style.cssText = 'display:block;border:0;width:100vw;max-width:100%';
        frame.onload = () => {
          frame.title = this.title || (this.querySelector('img') || new Image()).alt;
          ask(frame);
        };
        frame.onload();
        root.replaceChildren(frame.src.startsWith(site) ? frame : document.createElement('slot'));
        frames.add(frame);
      }
    },
  );
}
