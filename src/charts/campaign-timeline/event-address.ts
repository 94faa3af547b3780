/** Address of the page with one event’s entry open, at the chart. */
export function eventAddress(id: string): string {
  const address = new URL(location.href);
  address.searchParams.set('event', id);
  address.hash = 'campaign-timeline';
  return address.href;
}

/** The event an address names besides the chart’s own `event`: an embed’s `focus`, or the fragment of a row. */
export function namedEvent({ search, hash }: Pick<Location, 'search' | 'hash'>): string | null {
  const fragment = /^#event-([a-z0-9-]+)$/.exec(hash);
  return fragment?.[1] ?? new URLSearchParams(search).get('focus');
}
