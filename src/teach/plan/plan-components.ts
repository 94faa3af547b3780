import { FACT_COMPONENTS } from '../facts/fact-components.ts';
import Nothing from '../Nothing.astro';
import Activity from './Activity.astro';
import Notes from './Notes.astro';
import Reveal from './Reveal.astro';
import Slide from './Slide.astro';
import Task from './Task.astro';

/** A lesson's body as its plan: all that is said, and where the tasks are; what is inside a task is on paper only. */
export const PLAN_COMPONENTS = {
  ...FACT_COMPONENTS,
  Activity,
  Answer: Nothing,
  Cards: Nothing,
  Drawing: Nothing,
  Notes,
  Reveal,
  Scale: Nothing,
  Slide,
  Task,
};
