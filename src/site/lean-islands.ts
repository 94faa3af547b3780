/** Astro makes an id from where the project stands on the disk, so that two folders would give two sites; and `default` is what it takes anyway. */
const UNREAD = /(?<=<astro-island\b[^>]*) (?:uid="[^"]*"|component-export="default")/g;

/** A page whose islands say nothing that nothing reads. Pure. */
export const withLeanIslands = (html: string): string => html.replace(UNREAD, '');
