import { address } from './address.ts';
import { dot, dotOf, email, enlarged } from './email.ts';
import { ledger } from './ledger.ts';
import { looksOf, type LookOf } from './looks.ts';
import { devices, router, server } from './machines.ts';
import { PARTS } from './parts.ts';
import { arrow, join, rect, stroke, way, write } from './pen.ts';
import type { Data } from './rows.ts';
import type { Drawn, Ink } from './shapes.ts';
import { explains, stays, tells } from './told.ts';

/** px. From the left: the email, the way to the server, the server, its page; under them what is said, and what was aimed at. */
const WIDTH = 320;
const HEIGHT = 178;
const MAIL = { x: 1, y: 1, width: 92, height: 116 } as const;
const DOT = { x: 118, y: 22, width: 36, height: 36 } as const;
const MACHINE = { x: 134, y: 80, width: 36, height: 42 } as const;
const PAGE = { x: 194, y: 14, width: 125, height: 104 } as const;
const ROUTER = { x: 200, y: 134, width: 46, height: 28 } as const;
const DEVICES = { x: 262, y: 130, width: 54, height: 34 } as const;
const FOOT = PAGE.y + PAGE.height;
const [SENT, OPENED, USED, SAFE] = PARTS;

const [DOT_X, DOT_Y] = dotOf(MAIL);
/** px: how high the way to the server is. */
const ACROSS = DOT_Y + 3;

/** What is said of one step, in the corner at the foot. */
const said = (first: string, second: string): Ink =>
  write({ x: 0, y: 154, text: first, look: 'strong' }, { x: 0, y: 171, text: second, look: 'plain' });

const sent = (lookOf: LookOf): Ink =>
  join(
    enlarged(MAIL, DOT, lookOf('hidden-picture')),
    address(0, 132, 184).ink,
    write(
      { x: 0, y: 171, text: 'its address: your own ending', look: 'plain' },
      { x: 98, y: 13, text: 'hidden picture', look: 'strong' },
    ),
  );

const opened = (): Ink =>
  join(
    arrow('right', [DOT_X + 8, ACROSS], [MACHINE.x - 3, ACROSS]),
    said('The server is asked', 'and writes an entry'),
  );

const used = (): Ink =>
  join(
    arrow('down', [223, FOOT], [223, ROUTER.y - 3]),
    arrow('down', [290, FOOT], [290, DEVICES.y - 1]),
    said('Closer attacks, as', 'prosecutors allege'),
  );

const protects = (): Ink =>
  join(
    stroke('mail-way', way([DOT_X + 8, ACROSS], [108, ACROSS])),
    stroke('mail-bar', rect(108, ACROSS - 18, 5, 36), rect(PAGE.x, FOOT + 5, PAGE.width, 4)),
    said('Pictures off by default;', 'updates on every device'),
  );

/** A strip low enough to stay in sight above the text on a phone. */
export function strip(data: Data): Drawn {
  const lookOf = looksOf(data);
  const page = ledger(PAGE, lookOf, true);
  const machine = join(
    server(MACHINE, lookOf('senders-server')),
    stroke('mail-way', way([MACHINE.x + MACHINE.width, 101], [PAGE.x, 101])),
  );
  return {
    ...{ width: WIDTH, height: HEIGHT, targets: [] },
    groups: [
      stays(join(email(MAIL, lookOf('news-email')), dot(MAIL)), SENT, OPENED, SAFE),
      stays(machine, OPENED, SAFE),
      stays(page.page, OPENED, USED, SAFE),
      stays(
        join(router(ROUTER, lookOf('home-router')), devices(DEVICES, lookOf('other-devices'))),
        USED,
        SAFE,
      ),
      tells(sent(lookOf), SENT),
      tells(opened(), OPENED),
      tells(page.entry, OPENED, USED),
      tells(used(), USED),
      explains(protects(), SAFE),
    ],
  };
}
