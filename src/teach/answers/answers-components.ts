import { FACT_COMPONENTS } from '../facts/fact-components.ts';
import Nothing from '../Nothing.astro';
import Activity from '../paper/Activity.astro';
import Table from '../paper/Table.astro';
import Answer from './Answer.astro';
import Cards from './Cards.astro';
import Drawing from './Drawing.astro';
import Task from './Task.astro';

/** A lesson's body as its answers: each task in short, then its model answer. */
export const ANSWERS_COMPONENTS = {
  ...FACT_COMPONENTS,
  Activity,
  Answer,
  Cards,
  Drawing,
  Notes: Nothing,
  Reveal: Nothing,
  Scale: Nothing,
  Slide: Nothing,
  Task,
  table: Table,
};
