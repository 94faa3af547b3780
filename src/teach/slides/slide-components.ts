import { FACT_COMPONENTS } from '../facts/fact-components.ts';
import Nothing from '../Nothing.astro';
import Activity from './Activity.astro';
import Notes from './Notes.astro';
import Reveal from './Reveal.astro';
import Slide from './Slide.astro';

/** A lesson’s body on slides: tasks, and what only tasks hold, are on paper. */
export const SLIDE_COMPONENTS = {
  ...FACT_COMPONENTS,
  Activity,
  Notes,
  Reveal,
  Slide,
  Answer: Nothing,
  Cards: Nothing,
  Drawing: Nothing,
  Scale: Nothing,
  Task: Nothing,
};
