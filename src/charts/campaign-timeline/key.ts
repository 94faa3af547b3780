import { ROLE_LABELS, ROLES, type Role } from '../../data/kinds.ts';
import { textWidth } from '../kit/text-width.ts';
import { LETTER, type Box } from './scene.ts';

const SWATCH = 11;
const LINE_HEIGHT = 20;

/** The five colours with their names, set in lines that begin at `left` px and end before `width`. */
export function keyEntries(
  left: number,
  width: number,
): { entries: (Box & { role: Role; label: string })[]; height: number } {
  let [x, y] = [left, 4];
  const entries = ROLES.map((role) => {
    const label = ROLE_LABELS[role];
    const length = SWATCH + 6 + textWidth(label, LETTER);
    if (x > left && x + length > width) [x, y] = [left, y + LINE_HEIGHT];
    const entry = { x, y, width: SWATCH, height: SWATCH, role, label };
    x += length + 18;
    return entry;
  });
  return { entries, height: y + LINE_HEIGHT };
}
