const ISLAND_ID = /(<astro-island) uid="[^"]*"/g;

/**
 * A page without the ids of its islands. Astro makes them from where the project stands on the disk, so that two folders would give two sites, and
 * nothing reads them. Pure.
 */
export const withoutIslandIds = (html: string): string => html.replace(ISLAND_ID, '$1');
