import { article, type Host } from '../host.ts';
import { escapeHtml } from '../../../src/surfaces/embed/escape-html.ts';
import { frame, frameAndResizer } from '../snippets.ts';
import { wordpressHtml } from '../wordpress.ts';

const SECRET = 'a1B2c3D4e5';
const script = (name: string): string => `<script src="/parents/${name}.js"></script>`;

/** What these systems make of what is pasted: their own markup, styles and scripts, as far as they touch frames. */
export const CMS: readonly Host[] = [
  {
    name: 'wordpress',
    says: 'WordPress: the bare address, cut down and sandboxed, with its own script for heights',
    follows: true,
    page: ([offer]) => {
      const html = wordpressHtml(offer.html, SECRET);
      if (html === undefined)
        throw new Error(`WordPress would refuse the oEmbed of ${offer.id}: ${offer.html}`);
      return {
        html: article(offer, {
          head: `<style>.wp-block-embed { margin: 0 } .wp-block-embed__wrapper { max-width: 645px; margin: 0 auto } .wp-block-embed iframe { max-width: 100% }</style>`,
          body: `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${html}\n</div></figure>\n${script('wordpress')}`,
        }),
      };
    },
  },
  {
    name: 'ghost',
    says: 'Ghost: an HTML card, which takes the snippet as it is',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        head: `<style>*, ::before, ::after { box-sizing: border-box } .gh-content { max-width: 720px; margin: 0 auto } iframe { max-width: 100%; border: 0 } .gh-content > * + * { margin-top: 4vmin }</style>`,
        body: `<div class="gh-content"><!--kg-card-begin: html-->\n${frameAndResizer(offer)}\n<!--kg-card-end: html--></div>`,
      }),
    }),
  },
  {
    name: 'canvas',
    says: 'Canvas: the frame with the attributes that it keeps, and no script',
    follows: false,
    page: ([offer]) => ({
      html: article(offer, {
        head: `<style>.user_content { padding: 0 12px } .user_content iframe { max-width: 100% }</style>`,
        // Kept: src width height name align frameborder scrolling sandbox allowfullscreen style title aria-*.
        body: `<div class="user_content enhanced">${frame(offer).replace(' loading="lazy"', '')}</div>`,
      }),
    }),
  },
  {
    name: 'moodle',
    says: 'Moodle: a teacher’s page, with Bootstrap’s styles and no script',
    follows: false,
    page: ([offer]) => ({
      html: article(offer, {
        head: `<style>*, ::before, ::after { box-sizing: border-box } body { margin: 0; font: 15px/1.5 sans-serif } #region-main { padding: 20px; overflow-x: auto } .no-overflow { overflow: auto }</style>`,
        body: `<div id="region-main"><div class="box generalbox"><div class="no-overflow"><p dir="ltr" style="text-align: left">${frame(offer)}</p></div></div></div>`,
      }),
    }),
  },
  {
    name: 'amp',
    says: 'AMP: a frame that grows when it is out of sight, or when its overflow button is pressed',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        head: `<style>amp-iframe { display: block; position: relative; overflow: hidden } amp-iframe iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 } [overflow] { position: absolute; bottom: 0 } #before { height: 150vh }</style>`,
        body: `<div id="before"></div><amp-iframe style="height: 300px" resizable><iframe src="${escapeHtml(offer.src)}" title="${escapeHtml(offer.title)}" sandbox="allow-scripts allow-popups" scrolling="no" frameborder="0"></iframe><button overflow hidden>Show all</button></amp-iframe>\n${script('amp')}`,
      }),
    }),
  },
  {
    name: 'pym',
    says: 'NPR’s pym.js 1.3.2 itself',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        body: `<div data-pym-src="${escapeHtml(offer.src)}"></div>\n<script src="/parents/pym.v1.js"></script>`,
      }),
    }),
  },
];
