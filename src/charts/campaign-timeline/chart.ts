import type { Chart } from '../chart.ts';
import { filters } from './options.ts';
import { select, type CampaignData } from './rows.ts';
import { scene, type CampaignScene } from './scene.ts';
import { state, type CampaignState } from './state.ts';
import { words } from './words.ts';

/** Every event, in lanes by country or by group. */
export const chart: Chart<CampaignData, CampaignState, CampaignScene> = {
  id: 'campaign-timeline',
  select,
  state,
  filters,
  scene,
  words,
  sources: ({ entries }) => Object.keys(entries.sources),
};
