import { render } from 'svelte/server';
import type { Component } from 'svelte';
import type { Sized } from '../charts/chart.ts';
import type { ChartEntry } from '../charts/registry.ts';
import ink from '../styles/ink.css?raw';
import tokens from '../styles/tokens.css?raw';
import { usedStyles } from './used-styles.ts';

/** Svelte's marks for waking a component up; a file needs none. */
const HYDRATION = /<!--[\s\S]*?-->/g;
const HATCH =
  '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"/></pattern>';
const DRAWING = /<svg([^>]*)>([\s\S]*)<\/svg>/;

/** A scene as the markup of one `<svg>`, for a page that has the styles. */
export function drawingMarkup({ Drawing }: ChartEntry, scene: Sized): string {
  const { body } = render(Drawing as unknown as Component<{ scene: Sized }>, { props: { scene } });
  return body.replace(HYDRATION, '');
}

/**
 * A drawing as a file of its own, with the styles it needs, following the reader's light or dark setting.
 * @param scene geometry for the width the file is to have, in px
 * @param style of the whole: see `telling` in charts/kit/parts.ts
 */
export function drawingFile(entry: ChartEntry, scene: Sized, style = ''): string {
  return drawingMarkup(entry, scene).replace(DRAWING, (_, attributes: string, inner: string) => {
    // In a page the frame carries the class that drawings' styles hang on; in a file a group does.
    const body = `<defs>${HATCH}</defs><g class="chart-ink">${inner}</g>`;
    const start = `<svg xmlns="http://www.w3.org/2000/svg"${attributes}${style && ` style="${style}"`}>`;
    return `${start}<style>${usedStyles(tokens + ink, body)}</style>${body}</svg>`;
  });
}
