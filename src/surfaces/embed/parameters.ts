import { written, type Filter } from '../../charts/kit/filter.ts';
import { CHARTS } from '../../charts/registry.ts';
import { loadDataset } from '../../data/load.ts';
import { FRAME_CHOICES } from './view.ts';

/** One word of a frame's address, for people who write it by hand. */
export interface Parameter {
  readonly key: string;
  /** What it is called in the charts' own controls, each name once. */
  readonly names: readonly string[];
  readonly values: readonly string[];
  /** What else may stand there. */
  readonly also: string;
  /** What is shown without it, each name once. */
  readonly usual: readonly string[];
  /** Ids of the charts that have it. */
  readonly charts: readonly string[];
}

const VIEW_NAMES: Readonly<Record<keyof typeof FRAME_CHOICES, string>> = {
  theme: 'Light, dark, or as the reader has it (auto)',
  title: 'Whether the chart’s title shows (1) or is only read aloud (0)',
  lang: 'Language of the words',
};

const all = [...CHARTS.keys()];

/** What a frame's own view takes: the same for every chart. */
const ofView = (): Parameter[] =>
  Object.entries(FRAME_CHOICES).map(([key, values]) => ({
    ...{ key, values, also: '', usual: values.slice(0, 1), charts: all },
    names: [VIEW_NAMES[key as keyof typeof FRAME_CHOICES]],
  }));

/** Filters by key, each with the charts that have it. */
function ofFilters(): Parameter[] {
  const dataset = loadDataset();
  const filters = [...CHARTS].flatMap(([id, { chart }]) =>
    (chart.filters?.(chart.select(dataset)) ?? []).map((filter): Filter & { id: string } => ({
      ...filter,
      id,
    })),
  );
  return [...Map.groupBy(filters, ({ key }) => key)].map(([key, same]) => ({
    key,
    names: [...new Set(same.map(({ label }) => label))],
    // Several options at once, as “all of a kind”, are written as what they are made of.
    values: [
      ...new Set(
        same.flatMap(({ options }) => options.filter(({ value }) => value.length === 1).map(written)),
      ),
    ],
    also: [...new Set(same.flatMap(({ also = [] }) => also))].join(', '),
    usual: [...new Set(same.map((filter) => filter.all))],
    charts: same.map(({ id }) => id),
  }));
}

/** The mark that is open. */
const ofFocus = (): Parameter => ({
  key: 'focus',
  names: ['The mark that is open'],
  values: [],
  also: 'what the address of the chart’s page says when a mark is open',
  usual: ['none'],
  charts: [...CHARTS].flatMap(([id, { chart }]) =>
    Object.hasOwn(chart.state as object, 'focus') ? [id] : [],
  ),
});

/** All that the address of a frame may say. */
export const parameters = (): readonly Parameter[] => [...ofView(), ...ofFilters(), ofFocus()];
