import { path } from '../paths.ts';
import type { Whole } from './node.ts';

/** Whole addresses under the origin and the base path for which the site is built. @param site `Astro.site` */
export const wholeOf =
  (site: URL | undefined): Whole =>
  (address) =>
    new URL(path(address), site).href;
