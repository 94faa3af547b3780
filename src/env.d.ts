/// <reference types="astro/client" />

/** Rows of one chart, selected at build time; the importing chart knows their type. */
declare module 'virtual:chart-data/*' {
  const data: unknown;
  export default data;
}
