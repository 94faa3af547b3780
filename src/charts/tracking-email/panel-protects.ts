import { wrapText } from '../kit/text-width.ts';
import { arrow, join, rect, SIZE, STEP, stroke, way, write } from './pen.ts';
import type { Panel } from './panel.ts';
import type { Box, Ink } from './shapes.ts';
import { email } from './email.ts';
import { router, server } from './machines.ts';

/** px: the little drawing before each protection, and the room after it. */
const SIGN = { width: 84, height: 36 } as const;
const GAP = 14;
const MAIL = 24;
const SERVER = 20;

const mailAt = ({ x, y }: Box): Ink => email({ x, y, width: MAIL, height: SIGN.height }, 'mail-sheet');
const serverAt = ({ x, y }: Box): Ink =>
  server({ x: x + SIGN.width - SERVER, y: y + 4, width: SERVER, height: SIGN.height - 8 }, 'mail-sheet');

/** The way to the server is shut at the email. */
function shut(box: Box): Ink {
  const [x, y] = [box.x + MAIL, box.y + SIGN.height / 2];
  return join(
    mailAt(box),
    stroke('mail-way', way([x, y], [x + 12, y])),
    stroke('mail-bar', rect(x + 12, box.y, 5, SIGN.height)),
    serverAt(box),
  );
}

/** Somebody else goes to the server. */
function relayed(box: Box): Ink {
  const [x, y] = [box.x + MAIL, box.y + SIGN.height / 2];
  return join(
    mailAt(box),
    stroke('mail-way', way([x, y], [x + 6, y])),
    stroke('mail-bar', rect(x + 6, y - 8, 16, 16)),
    arrow('right', [x + 22, y], [x + 38, y]),
    serverAt(box),
  );
}

/** A router with a thick line all round it. */
function kept({ x, y }: Box): Ink {
  const { width, height } = { width: SIGN.width - 12, height: SIGN.height + 4 };
  const [left, top, thick] = [x + 6, y - 2, 4];
  return join(
    router({ x: left + 14, y: top + 7, width: width - 28, height: height - 16 }, 'mail-sheet'),
    stroke(
      'mail-bar',
      ...[top, top + height - thick].map((at) => rect(left, at, width, thick)),
      ...[left, left + width - thick].map((at) => rect(at, top, thick, height)),
    ),
  );
}

const PROTECTIONS = [
  { id: 'pictures-off', sign: shut, name: 'Pictures off', says: 'no request, so no entry' },
  {
    id: 'fetched-for-you',
    sign: relayed,
    name: 'Fetched for you',
    says: 'the entry shows the service, not you',
  },
  { id: 'updates', sign: kept, name: 'Updates', says: 'known flaws closed, in the router too' },
] as const;

/** Step four: where the way from the email to an attack can be shut. */
export function panelProtects({ x, y, width, height }: Box): Panel {
  const row = (height + 8) / PROTECTIONS.length;
  const left = x + SIGN.width + GAP;
  const rows = PROTECTIONS.map(({ id, sign, name, says }, index) => {
    const top = y + index * row;
    const words = wrapText(says, x + width - left, SIZE.plain);
    const ink = join(
      sign({ x, y: top + 4, ...SIGN }),
      write(
        { x: left, y: top + 13, text: name, look: 'strong' },
        ...words.map((text, line) => ({
          x: left,
          y: top + 13 + STEP * (line + 1),
          text,
          look: 'plain' as const,
        })),
      ),
    );
    return { ink, target: { id, x, y: top - 1, width, height: STEP * 3 + 3 } };
  });
  return { ink: join(...rows.map(({ ink }) => ink)), targets: rows.map(({ target }) => target) };
}
