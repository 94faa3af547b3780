import { address } from './address.ts';
import { dot, email, enlarged } from './email.ts';
import type { LookOf } from './looks.ts';
import { join, stroke, way, write } from './pen.ts';
import type { Panel } from './panel.ts';
import type { Box } from './shapes.ts';

/** px: room under the email for the address and what it says; side of the enlarged dot; room between the two. */
const FOOT = 46;
const SQUARE = 46;
const GAP = 28;

/** Step one: the email, the dot in it, and the address that is one person's own. */
export function panelSent({ x, y, width, height }: Box, lookOf: LookOf): Panel {
  const mail = { x, y, width: Math.min(240, width * 0.49), height: height - FOOT };
  const side = {
    x: mail.x + mail.width + GAP,
    y: mail.y + mail.height - SQUARE,
    width: SQUARE,
    height: SQUARE,
  };
  const foot = address(x, y + height - 31, Math.min(width, 420));
  const { own } = foot;
  const end = own.x + own.width;
  const leads = Math.max(side.x + SQUARE / 2, own.x + 6);
  return {
    ink: join(
      email(mail, lookOf('news-email')),
      enlarged(mail, side, lookOf('hidden-picture')),
      dot(mail),
      stroke('leader', way([own.x, own.y + 16], [own.x, own.y + 19], [end, own.y + 19], [end, own.y + 16])),
      stroke('leader', way([leads, side.y + SQUARE], [leads, own.y])),
      foot.ink,
      write(
        { x: side.x - 12, y: side.y - 25, text: 'a hidden picture,', look: 'strong' },
        { x: side.x - 12, y: side.y - 8, text: 'one dot in size', look: 'plain' },
        { x: end, y: y + height, text: 'its address: your own ending', look: 'plain', end: true },
      ),
    ),
    targets: [
      { id: 'news-email', ...mail },
      { id: 'hidden-picture', x: side.x - 17, y: side.y - 41, width: 110, height: SQUARE + 43 },
      { id: 'own-address', x, y: y + height - 35, width: end - x, height: 38 },
    ],
  };
}
