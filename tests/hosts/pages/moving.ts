import { article, type Host } from '../host.ts';
import { frame, frameAndResizer, resizer } from '../snippets.ts';

/** A button of the host's own that does something to the page when it is pressed. */
const button = (id: string, says: string, does: string): string =>
  `<button type="button" id="${id}" onclick="${does.replaceAll('"', '&quot;')}">${says}</button>`;

const width = (px: number): string =>
  button(
    `width-${String(px)}`,
    `${String(px)} px`,
    `document.getElementById('column').style.width = '${String(px)}px'`,
  );

/** Pages on which something happens after the chart was put there. */
export const MOVING: readonly Host[] = [
  {
    name: 'all',
    says: 'Ten charts and the first two again, with one resizer for each, as twelve editors would paste them',
    follows: true,
    many: true,
    page: (offers) => {
      const [first, second] = offers;
      return {
        html: article(first, {
          body: [...offers, first, second ?? first].map(frameAndResizer).join('\n<p>And the next.</p>\n'),
        }),
      };
    },
  },
  {
    name: 'hidden-tab',
    says: 'In the second panel of two, which is not displayed until it is chosen',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        body: `${button('show', 'Second panel', "panel.style.display = 'block'")}<div id="panel" style="display: none">${frameAndResizer(offer).replace(' loading="lazy"', '')}</div>`,
      }),
    }),
  },
  {
    name: 'details',
    says: 'Inside closed details, opened later; the frame is lazy',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        body: `<details><summary>The chart</summary>${frameAndResizer(offer)}</details>`,
      }),
    }),
  },
  {
    name: 'narrowing',
    says: 'In a column whose width changes',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        head: `<style>#column { width: 900px }</style>`,
        body: frameAndResizer(offer),
      }).replace('<div id="column">', `${[900, 600, 320, 280].map(width).join(' ')}\n<div id="column">`),
    }),
  },
  {
    name: 'late-resizer',
    says: 'The resizer comes long after the frame has told its height',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        body: `${frame(offer).replace(/height:\d+px/, 'height:300px')}\n<template>${resizer(offer)}</template>`,
      }).replace(
        '<div id="column">',
        `${button('add', 'Add the resizer', "const script = document.querySelector('template').content.querySelector('script'), copy = document.createElement('script'); for (const { name, value } of script.attributes) copy.setAttribute(name, value); document.body.append(copy)")}\n<div id="column">`,
      ),
    }),
  },
  {
    name: 'added-frame',
    says: 'The resizer stands in the head, and frames come when the reader asks for more',
    follows: true,
    page: ([offer]) => ({
      html: article(offer, {
        head: resizer(offer),
        body: `<template>${frame(offer)}</template>${button('add', 'More', "document.getElementById('column').append(document.querySelector('template').content.cloneNode(true))")}`,
      }),
    }),
  },
];
