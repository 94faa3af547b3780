import { column } from './column.ts';
import { panels } from './panels.ts';
import { PARTS, TITLES } from './parts.ts';
import type { Data } from './rows.ts';
import type { Scene } from './shapes.ts';
import { strip } from './strip.ts';

/** The chart in a few sentences, for a reader who cannot see it. */
function says({ items }: Data): string {
  const steps = PARTS.map((part, index) => {
    const names = items.filter((item) => item.part === part).map(({ name }) => name.toLowerCase());
    return `${String(index + 1)}. ${TITLES[part]}: ${names.join('; ')}.`;
  });
  return `Diagram in four steps. ${steps.join(' ')} The table below tells each.`;
}

/** The four steps as panels for a width in px. */
export const scene = (data: Data, width: number): Scene => ({
  name: '',
  says: says(data),
  ...panels(data, width),
});

/** One picture, told one step at a time: the same email, server and page of entries throughout. */
export const toldScene = (data: Data, form: 'column' | 'strip'): Scene => ({
  name: `tracking-email-${form}`,
  says: says(data),
  ...(form === 'column' ? column(data) : strip(data)),
});
