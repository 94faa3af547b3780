/// <reference types="astro/client" />
/// <reference types="trusted-types" />

interface ImportMetaEnv {
  /** Whether the site was built to keep pages on readers' devices; offline-site.ts says it. */
  readonly KEEPS: boolean;
}

/** Rows of one chart, selected at build time; the importing chart knows their type. */
declare module 'virtual:chart-data/*' {
  const data: unknown;
  export default data;
}

/** For tools that read TypeScript without Astro's own plug-in. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare module 'subset-font' {
  interface Options {
    targetFormat?: 'woff2' | 'truetype';
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options?: Options,
  ): Promise<Uint8Array>;
}

/** The library ships no types; edtf.ts narrows what it gives. */
declare module 'edtf' {
  export default function edtf(text: string): unknown;
}

/** Leaflet's modules, which bundlers can follow; the package types only its main file. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
