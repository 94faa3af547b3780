import type { AstroConfig } from 'astro';

/** A path with one slash at each end, however it was typed: `any/base`, `/any/base`, and `/` for nothing. */
export const cleanBase = (typed = ''): string => `/${typed}/`.replaceAll(/\/+/g, '/');

/** Where the site stands on its host, with slashes at both ends. */
export const basePath = ({ base }: Pick<AstroConfig, 'base'>): string => cleanBase(base);

/** Whole address of the site's first page; ends with a slash. */
export const homeAddress = (config: Pick<AstroConfig, 'base' | 'site'>): string =>
  new URL(basePath(config), config.site).href;
