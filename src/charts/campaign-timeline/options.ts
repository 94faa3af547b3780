import { EVENT_KINDS, ROLE_LABELS, ROLES } from '../../data/kinds.ts';
import { STATUS_WORDS } from '../../data/status.ts';
import { yearOptions, type Filter } from '../kit/filter.ts';
import { byLabel, named, type Option } from '../kit/option.ts';
import type { CampaignData } from './rows.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { LaneChoice } from './state.ts';

export const LANE_LABELS: Readonly<Record<LaneChoice, string>> = { country: 'Country', actor: 'Group' };

export const countryOptions = ({ countries }: Outline): Option[] => named(countries).sort(byLabel);

export const actorOptions = ({ actors }: Outline): Option[] => named(actors);

export const statusOptions = ({ statuses }: Outline): Option[] =>
  statuses.map((status) => ({ value: [status], label: STATUS_WORDS[status].label }));

/** Under each of the five roles: all of its kinds at once, then one by one. */
export const kindOptions = ({ kinds }: Outline): Option[] =>
  ROLES.flatMap((role) => {
    const own = kinds.filter((kind) => EVENT_KINDS[kind].role === role);
    const group = ROLE_LABELS[role];
    const each = own.map((kind) => ({ value: [kind], label: EVENT_KINDS[kind].label, group }));
    return own.length > 1 ? [{ value: own, label: `${group}: all`, group }, ...each] : each;
  });

/** The months on show, by whole years, and what the chart's own controls offer. */
export function filters({ timeline }: CampaignData): readonly Filter[] {
  const outline = outlineOf(timeline);
  const { first, last } = outline.extent;
  const options = yearOptions(Math.floor(first / 12), Math.floor(last / 12));
  const also = 'a month, as 2021-03';
  const lanes = [{ value: ['actor'], label: LANE_LABELS.actor }];
  return [
    { key: 'from', label: 'From', all: 'The beginning', options, also },
    { key: 'to', label: 'To', all: 'The end', options, after: 'from', also },
    { key: 'lanes', label: 'Show by', all: LANE_LABELS.country, options: lanes },
    { key: 'country', label: 'Country', all: 'All countries', options: countryOptions(outline) },
    { key: 'actor', label: 'Group', all: 'All groups', options: actorOptions(outline) },
    { key: 'kind', label: 'Kind', all: 'All kinds', options: kindOptions(outline) },
    { key: 'status', label: 'Status', all: 'All statuses', options: statusOptions(outline) },
  ];
}
