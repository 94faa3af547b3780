import { bracketOf, type Bracket } from '../kit/brackets.ts';
import { head, HEAD, type Panel } from './panel.ts';
import { panelOpened } from './panel-opened.ts';
import { panelProtects } from './panel-protects.ts';
import { panelSent } from './panel-sent.ts';
import { panelUse } from './panel-use.ts';
import { looksOf, type LookOf } from './looks.ts';
import { PARTS, type Part } from './parts.ts';
import { join } from './pen.ts';
import type { Data } from './rows.ts';
import type { Box, Drawn, Group } from './shapes.ts';

/** Steps beside each other, and how high one picture is in px. */
const LAYOUT: Readonly<Record<Bracket, { readonly across: number; readonly picture: number }>> = {
  280: { across: 1, picture: 172 },
  720: { across: 2, picture: 196 },
  1080: { across: 4, picture: 208 },
};
/** px between two steps. */
const GAP = { across: 26, down: 26 } as const;

const PICTURES: Readonly<Record<Part, (box: Box, lookOf: LookOf) => Panel>> = {
  'email-sent': panelSent,
  'email-opened': panelOpened,
  'email-alleged-use': panelUse,
  'email-protects': panelProtects,
};

/** The four steps, each in its own ruled box: under, beside or around each other. */
export function panels(data: Data, width: number): Drawn {
  const { across, picture } = LAYOUT[bracketOf(width)];
  const wide = (width - GAP.across * (across - 1)) / across;
  const high = HEAD + picture;
  const lookOf = looksOf(data);
  const drawn = PARTS.map((part, index) => {
    const box = {
      x: (index % across) * (wide + GAP.across),
      y: Math.floor(index / across) * (high + GAP.down),
      width: wide,
    };
    // One px on either side, so that no outline is cut.
    const { ink, targets } = PICTURES[part](
      { x: box.x + 1, y: box.y + HEAD, width: wide - 2, height: picture },
      lookOf,
    );
    const statuses = data.items
      .filter((item) => item.drawn && item.part === part)
      .map(({ status }) => status);
    const group: Group = {
      ...join(head(part, index + 1, statuses, { ...box, height: HEAD }), ink),
      ...(statuses.some(Boolean) && { role: 'activity' as const }),
      parts: [part],
      only: false,
    };
    return { group, targets };
  });
  const rows = PARTS.length / across;
  return {
    width,
    height: rows * high + (rows - 1) * GAP.down + 6,
    groups: drawn.map(({ group }) => group),
    targets: drawn.flatMap(({ targets }) => targets),
  };
}
