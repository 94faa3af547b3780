import { FACT_COMPONENTS } from '../facts/fact-components.ts';
import Nothing from '../Nothing.astro';
import Activity from './Activity.astro';
import Cards from './Cards.astro';
import Drawing from './Drawing.astro';
import Scale from './Scale.astro';
import Table from './Table.astro';
import Task from './Task.astro';

/** A lesson's body as a worksheet: its tasks and nothing else, without their answers. */
export const WORKSHEET_COMPONENTS = {
  ...FACT_COMPONENTS,
  Activity,
  Answer: Nothing,
  Cards,
  Drawing,
  Notes: Nothing,
  Reveal: Nothing,
  Scale,
  Slide: Nothing,
  Task,
  table: Table,
};
