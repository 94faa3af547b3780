import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of built pages as a reader's browser would load them. Sizes are of the compressed text (gzip level 9, kB = 1000 bytes). */

export interface Weight {
  readonly gzip: number;
  readonly brotli: number;
}

const DIST = 'dist';

function weigh(text: Buffer | string): Weight {
  return { gzip: gzipSync(text, { level: 9 }).length, brotli: brotliCompressSync(text).length };
}

const sum = (weights: readonly Weight[]): Weight => ({
  gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
  brotli: weights.reduce((total, { brotli }) => total + brotli, 0),
});

const fileOf = (address: string): string => join(DIST, decodeURI(address.replace(/[?#].*$/, '')));
const weighFile = (address: string): Weight => weigh(readFileSync(fileOf(address)));

function attributes(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, address]) => address ?? ''))];
}

const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** A page's HTML, without the scripts written in it (they are weighed as scripts), and every stylesheet it names. */
export function pageWeight(page: string): Weight {
  const html = readFileSync(join(DIST, page), 'utf8').replace(INLINE_SCRIPT, '');
  const styles = attributes(html, /<link rel="stylesheet" href="([^"]+)"/g);
  return sum([weigh(html), ...styles.map(weighFile)]);
}

const IMPORT = /(?:from|import)\s*\(?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** A module and everything it imports without being asked; `dynamic` adds what it may import later. */
function moduleGraph(address: string, dynamic = false, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const code = readFileSync(fileOf(address), 'utf8');
  for (const [statement, target] of code.matchAll(IMPORT))
    if (dynamic || !statement.includes('('))
      moduleGraph(new URL(target ?? '', `http://x${address}`).pathname, dynamic, seen);
  return seen;
}

/** Scripts a page runs before any scroll: its own modules with their imports, and inline code. */
export function eagerScriptWeight(page: string): Weight {
  const html = readFileSync(join(DIST, page), 'utf8');
  const modules = attributes(html, /<script type="module" src="([^"]+)"/g).flatMap((each) => [
    ...moduleGraph(each),
  ]);
  const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, code]) => weigh(code ?? ''));
  return sum([...inline, ...[...new Set(modules)].map(weighFile)]);
}

const isData = (address: string): boolean =>
  /^\s*(?:var|const|let)\s+[\w$]+\s*=\s*JSON\.parse\(/.test(readFileSync(fileOf(address), 'utf8'));

/** Every script that a chart's island may load, `dynamic` imports included. */
function islandModules(page: string, chart: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  const figure = html.slice(html.indexOf(`data-chart="${chart}"`));
  const addresses = ['component-url', 'renderer-url'].map(
    (name) => new RegExp(`${name}="([^"]+)"`).exec(figure)?.[1] ?? '',
  );
  return [...new Set(addresses.flatMap((address) => [...moduleGraph(address, true)]))];
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

/**
 * What a chart alone loads in a frame, fonts not counted: `still` at once, with the heaviest of the drawings of which a window takes one, and the one for paper;
 * `live` once a reader has done something, rows for entries that open later included.
 */
export function frameWeight(chart: string): { still: Weight; live: Weight } {
  const page = `embed/${chart}/index.html`;
  const html = readFileSync(join(DIST, page), 'utf8');
  const drawings = attributes(html, /(?:srcset|src)="([^"]+\/\d+\.svg)"/g).map(weighFile);
  const [heaviest] = drawings.toSorted((a, b) => b.gzip - a.gzip);
  if (!heaviest) throw new Error(`${page} has no still drawing`);
  const paper = attributes(html, /src="([^"]+\/paper\.svg)"/g).map(weighFile);
  const still = sum([pageWeight(page), eagerScriptWeight(page), heaviest, ...paper]);
  const { script, data } = islandWeight(page, chart);
  return { still, live: sum([still, script, data]) };
}
