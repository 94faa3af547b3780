import { ledger } from './ledger.ts';
import type { LookOf } from './looks.ts';
import { arrow, join, write } from './pen.ts';
import type { Panel } from './panel.ts';
import type { Box } from './shapes.ts';
import { dot, email } from './email.ts';
import { server } from './machines.ts';

/** px: the row in which the email asks the server, and the room under it. */
const TOP = 46;
const GAP = 14;

/** Step two: the email asks the server, and the server writes an entry. */
export function panelOpened({ x, y, width: all, height }: Box, lookOf: LookOf): Panel {
  const width = Math.min(all, 520);
  const mail = { x, y, width: 38, height: TOP };
  const machine = { x: x + width - 42, y, width: 42, height: TOP };
  const page = ledger({ x, y: y + TOP + GAP, width, height: height - TOP - GAP }, lookOf);
  const middle = y + TOP / 2;
  const from = mail.x + mail.width + 8;
  const to = machine.x - 6;
  return {
    ink: join(
      email(mail, lookOf('news-email')),
      dot(mail),
      arrow('right', [from, middle], [to, middle]),
      server(machine, lookOf('senders-server')),
      arrow('down', [machine.x + 21, y + TOP], [machine.x + 21, y + TOP + GAP - 1]),
      page.page,
      page.entry,
      write(
        { x: from, y: middle - 8, text: 'asks for the picture', look: 'plain' },
        { x: to - 6, y: middle + 18, text: 'the senders’ server', look: 'strong', end: true },
      ),
    ),
    targets: [
      { id: 'senders-server', x: from, y: y - 2, width: machine.x + machine.width - from, height: TOP + 4 },
      ...page.targets,
    ],
  };
}
