import { column } from './column.ts';
import { panels } from './panels.ts';
import { PARTS, TITLES } from './parts.ts';
import type { Data } from './rows.ts';
import type { Scene } from './shapes.ts';
import { strip } from './strip.ts';

/** The chart in one sentence, for a reader who cannot see it. */
const SAYS = `Diagram in four steps. ${PARTS.map((part) => TITLES[part]).join('. ')}. The table below gives all that can be chosen in it.`;

/** The four steps as panels for a width in px. */
export const scene = (data: Data, width: number): Scene => ({
  name: '',
  says: SAYS,
  ...panels(data, width),
});

/** One picture, told one step at a time: the same email, server and page of entries throughout. */
export const toldScene = (data: Data, form: 'column' | 'strip'): Scene => ({
  name: `tracking-email-${form}`,
  says: SAYS,
  ...(form === 'column' ? column(data) : strip(data)),
});
