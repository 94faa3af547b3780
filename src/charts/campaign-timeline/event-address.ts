/** Address of the page with one event’s entry open, at the chart. */
export function eventAddress(id: string): string {
  const address = new URL(location.href);
  address.searchParams.set('focus', id);
  address.hash = 'campaign-timeline';
  return address.href;
}

/** The event that the fragment of a row names. */
export const namedEvent = ({ hash }: Pick<Location, 'hash'>): string | null =>
  /^#event-([a-z0-9-]+)$/.exec(hash)?.[1] ?? null;
