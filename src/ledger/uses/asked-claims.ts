import type { Dataset } from '../../data/dataset.ts';

/**
 * A dataset that writes down the claims it is asked for, by their ids or by their figures, and the events: what a chart picks from it is
 * what the chart rests on, so there is no list to keep.
 */
export function askedClaims(dataset: Dataset): {
  readonly dataset: Dataset;
  readonly asked: ReadonlySet<string>;
  readonly askedEvents: ReadonlySet<string>;
} {
  const asked = new Set<string>();
  const askedEvents = new Set<string>();
  return {
    asked,
    askedEvents,
    dataset: {
      ...dataset,
      claim(id) {
        asked.add(id);
        return dataset.claim(id);
      },
      figure(address) {
        asked.add(address.replace(/\..*$/, ''));
        return dataset.figure(address);
      },
      event(id) {
        askedEvents.add(id);
        return dataset.event(id);
      },
    },
  };
}
