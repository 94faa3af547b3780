import type { Box } from './box.ts';
import type { LineRow, NodeRow } from './rows.ts';

/** The box of a group that is not joined: no surer than what is said of it. */
export function outsiderBox({ id, title }: NodeRow, activities: readonly LineRow[]): Box {
  const status = activities[0]?.status ?? 'alleged';
  return { id, words: [{ text: title, look: 'strong' }], role: 'response', status };
}
