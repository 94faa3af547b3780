import type { Figure } from './figure.ts';

/** One part of the bench, which can be run alone. */
export interface Section {
  readonly name: string;
  /** What it measures, for `--help` and as the heading of its table. */
  readonly about: string;
  /** Loaded when it is run: some bring a browser's tools along. */
  readonly load: () => Promise<{ run: () => Figure[] | Promise<Figure[]> }>;
}

/** How long all of it takes on an idle machine of two cores; the only place where that is said. */
export const HOW_LONG = 'half an hour or more';

/** In the order in which they are run and printed. */
export const SECTIONS: readonly Section[] = [
  { name: 'bytes', about: 'bytes of each kind of page', load: () => import('./sections/weights.ts') },
  { name: 'fonts', about: 'fonts on the first view', load: () => import('./sections/fonts.ts') },
  { name: 'scene', about: 'scene() with ever more rows, in Node', load: () => import('./sections/scene.ts') },
  { name: 'shift', about: 'layout shift over a full scroll', load: () => import('./sections/shift.ts') },
  {
    name: 'paint',
    about: 'largest paint, with scripts and without',
    load: () => import('./sections/paint.ts'),
  },
  {
    name: 'interactions',
    about: 'action to next paint of each control, processor 4 times slower',
    load: () => import('./sections/interactions.ts'),
  },
  {
    name: 'many',
    about: 'the same in the campaign timeline with 5,000 events',
    load: () => import('./sections/many-events.ts'),
  },
  { name: 'memory', about: 'memory of the story page', load: () => import('./sections/memory.ts') },
  {
    name: 'timelinejs',
    about: 'the same events in TimelineJS',
    load: () => import('./sections/timelinejs.ts'),
  },
  { name: 'lighthouse', about: 'Lighthouse, mobile', load: () => import('./sections/lighthouse.ts') },
  { name: 'build', about: 'time of the build', load: () => import('./sections/build.ts') },
  { name: 'tests', about: 'time of the tests', load: () => import('./sections/tests.ts') },
];
