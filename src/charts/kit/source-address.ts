/** Address of a source in the list of sources, under the base path the site is built for. */
export const sourceAddress = (id: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/sources/#${id}`;
