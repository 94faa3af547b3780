import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { modulesFrom } from '../../src/site/built-modules.ts';
import { isOpenedLater } from '../../src/site/frame-needs.ts';

/** Bytes of built pages as a reader's browser would load them. Sizes are of the compressed text (gzip level 9, kB = 1000 bytes). */

export interface Weight {
  readonly gzip: number;
  /** Counted when it is asked for: it takes long, and the tests never ask. */
  readonly brotli: number;
}

const DIST = 'dist';

const weigh = (text: Buffer | string): Weight => ({
  gzip: gzipSync(text, { level: 9 }).length,
  get brotli() {
    return brotliCompressSync(text).length;
  },
});

const sum = (weights: readonly Weight[]): Weight => ({
  gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
  get brotli() {
    return weights.reduce((total, { brotli }) => total + brotli, 0);
  },
});

const fileOf = (address: string): string => join(DIST, decodeURI(address.replace(/[?#].*$/, '')));
const weighFile = (address: string): Weight => weigh(readFileSync(fileOf(address)));

function attributes(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, address]) => address ?? ''))];
}

/** Scripts written in a page. A block of data (`type="application/…"`) is never run: it is weighed with the HTML it stands in. */
const INLINE_SCRIPT = /<script(?![^>]*\b(?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g;

/** A page's HTML, without the scripts written in it (they are weighed as scripts), and every stylesheet it names. */
export function pageWeight(page: string): Weight {
  const html = readFileSync(join(DIST, page), 'utf8').replace(INLINE_SCRIPT, '');
  const styles = attributes(html, /<link rel="stylesheet" href="([^"]+)"/g);
  return sum([weigh(html), ...styles.map(weighFile)]);
}

/** Files that the font faces of some styles name; a font in the text itself (`data:`) is no file. Pure. */
export const fontFilesIn = (styles: string): string[] => [
  ...new Set(
    (styles.match(/@font-face\s*\{[^}]*\}/g) ?? [])
      .filter((face) => !/unicode-range|font-style:\s*italic|on paper/.test(face))
      .flatMap((face) => /url\(['"]?(?!data:)([^'")]+\.woff2)/.exec(face)?.[1] ?? []),
  ),
];

/**
 * Font files that a page may load on its first view: all upright ones that its styles name but those for rare letters and
 * for paper (`paper-fonts.css`), and those it asks for beforehand. A font file is compressed as it is.
 */
export function fontBytes(page: string): number {
  const html = readFileSync(join(DIST, page), 'utf8');
  const written = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, styles]) => styles ?? '');
  const named = attributes(html, /<link rel="stylesheet" href="([^"]+)"/g).map((address) =>
    readFileSync(fileOf(address), 'utf8'),
  );
  const asked = attributes(html, /<link rel="preload" href="([^"]+)" as="font"/g);
  const files = new Set([...fontFilesIn([...written, ...named].join('\n')), ...asked]);
  return [...files].reduce((total, address) => total + readFileSync(fileOf(address)).length, 0);
}

/** The styles that come with the first chart of a page that wakes; the page names them and does not ask for them. */
export function laterStylesWeight(page: string): Weight {
  const html = readFileSync(join(DIST, page), 'utf8');
  return sum(attributes(html, /<link data-later rel="stylesheet" disabled href="([^"]+)"/g).map(weighFile));
}

const read = (address: string): string => readFileSync(fileOf(address), 'utf8');

/** Scripts a page runs before any scroll: its own modules with their imports, and inline code. */
export function eagerScriptWeight(page: string): Weight {
  const html = readFileSync(join(DIST, page), 'utf8');
  const modules = modulesFrom(attributes(html, /<script type="module" src="([^"]+)"/g), read);
  const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, code]) => weigh(code ?? ''));
  return sum([...inline, ...[...modules.keys()].map(weighFile)]);
}

const isData = (address: string): boolean =>
  /^\s*(?:var|const|let)\s+[\w$]+\s*=\s*JSON\.parse\(/.test(read(address));

/** Every script that a chart's island may load, `dynamic` imports included. */
function islandModules(page: string, chart: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  const figure = html.slice(html.indexOf(`data-chart="${chart}"`));
  const addresses = ['component-url', 'renderer-url'].map(
    (name) => new RegExp(`${name}="([^"]+)"`).exec(figure)?.[1] ?? '',
  );
  return [...modulesFrom(addresses, read, true).keys()];
}

/**
 * The scripts (with the styles they carry) and the rows an island loads when it comes near the window.
 * @param beside another chart of the page: what both load, such as the framework's own code, is not counted
 */
export function islandWeight(page: string, chart: string, beside?: string): { script: Weight; data: Weight } {
  const shared = new Set(beside === undefined ? [] : islandModules(page, beside));
  const own = islandModules(page, chart).filter((each) => !shared.has(each));
  return {
    script: sum(own.filter((each) => !isData(each)).map(weighFile)),
    data: sum(own.filter(isData).map(weighFile)),
  };
}

/** What a chart alone loads in a frame, fonts not counted. */
export interface FrameWeight {
  /** At once, with the heaviest of the drawings of which a window takes one, and the one for paper. */
  readonly still: Weight;
  /** Once a reader has touched it: with the scripts, styles and rows of the live chart. */
  readonly woken: Weight;
  /** With everything that can still come: rows of entries that are opened. */
  readonly opened: Weight;
}

export function frameWeight(chart: string): FrameWeight {
  const page = `embed/${chart}/index.html`;
  const html = readFileSync(join(DIST, page), 'utf8');
  const drawings = attributes(html, /(?:srcset|src)="([^"]+\/\d+\.svg)"/g).map(weighFile);
  const [heaviest] = drawings.toSorted((a, b) => b.gzip - a.gzip);
  if (!heaviest) throw new Error(`${page} has no still drawing`);
  const paper = attributes(html, /src="([^"]+\/paper\.svg)"/g).map(weighFile);
  const still = sum([pageWeight(page), eagerScriptWeight(page), heaviest, ...paper]);
  const modules = islandModules(page, chart);
  const later = modules.filter(isOpenedLater).map(weighFile);
  const soon = modules.filter((each) => !isOpenedLater(each)).map(weighFile);
  const woken = sum([still, laterStylesWeight(page), ...soon]);
  return { still, woken, opened: sum([woken, ...later]) };
}
