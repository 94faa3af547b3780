/*! Forty Million Names: heights of its frames, and <forty-million-chart>. MIT. v1, never changes */
if (window.customElements && !customElements.get('forty-million-chart')) {
  const script = document.currentScript;
  const site = new URL((script instanceof HTMLScriptElement && script.src) || location).origin + '/';
  const ours = site === location.origin + '/' ? '/embed/' : site;
  const frames = new Set();
  const all = () => [...frames, ...document.querySelectorAll('iframe')];

  const ask = ({ contentWindow, src }) =>
    contentWindow &&
    src &&
    src.includes(ours) &&
    contentWindow.postMessage({ type: 'fortymillion:ask' }, '*');
  all().forEach(ask);
  document.addEventListener('load', ({ target }) => ask(target), true);

  addEventListener('message', ({ source, origin, data }) => {
    if (source && data && data.type === 'fortymillion:height' && Number.isFinite(data.height))
      for (const { contentWindow, src, style } of all())
        if (contentWindow === source && (origin === 'null' || src.startsWith(origin + '/')))
          style.setProperty('height', Math.min(Math.max(data.height, 100), 10000) + 'px', 'important');
  });

  class Chart extends HTMLElement {
    static get observedAttributes() {
      return ['height', 'src', 'title'];
    }
    attributeChangedCallback() {
      if (this.frame) this.connectedCallback();
    }
    connectedCallback() {
      this.disconnectedCallback();
      const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
      const frame = (this.frame = document.createElement('iframe'));
      frame.src = this.getAttribute('src');
      frame.height = this.getAttribute('height') || 600;
      frame.loading = 'lazy';
      frame.style.cssText = 'display:block;border:0;width:100vw;max-width:100%';
      frame.onload = () => {
        frame.title = this.title || (this.querySelector('img') || new Image()).alt;
        ask(frame);
      };
      frame.onload();
      root.textContent = '';
      root.appendChild(frame.src.startsWith(site) ? frame : document.createElement('slot'));
      frames.add(frame);
    }
    disconnectedCallback() {
      frames.delete(this.frame);
    }
  }
  customElements.define('forty-million-chart', Chart);
}
