import type { AstroConfig } from 'astro';

/** Where the site stands on its host, with slashes at both ends. */
export const basePath = ({ base }: Pick<AstroConfig, 'base'>): string => base.replace(/\/?$/, '/');

/** Whole address of the site's first page; ends with a slash. */
export const homeAddress = (config: Pick<AstroConfig, 'base' | 'site'>): string =>
  new URL(basePath(config), config.site).href;
