import { ledger } from './ledger.ts';
import { arrow, join, rect, stroke, way, write } from './pen.ts';
import { PARTS, type Part } from './parts.ts';
import type { Group, Ink, Scene } from './shapes.ts';
import { address, devices, dot, dotOf, email, enlarged, router, server } from './things.ts';

/** px. From the left: the email, the way to the server, the server, its page; under them what is said, and what was aimed at. */
const WIDTH = 320;
const HEIGHT = 178;
const MAIL = { x: 1, y: 1, width: 92, height: 116 } as const;
const DOT = { x: 122, y: 14, width: 32, height: 32 } as const;
const MACHINE = { x: 134, y: 80, width: 36, height: 42 } as const;
const PAGE = { x: 190, y: 14, width: 129, height: 104 } as const;
const ROUTER = { x: 200, y: 134, width: 46, height: 28 } as const;
const DEVICES = { x: 262, y: 130, width: 54, height: 34 } as const;
const [SENT, OPENED, USED, SAFE] = PARTS;

const group = (ink: Ink, parts: readonly Part[], only = false, role: Group['role'] = 'activity'): Group => ({
  ...ink,
  ...{ parts, only, role },
});
/** What is said of one step, in the corner at the foot. */
const said = (first: string, second: string): Ink =>
  write({ x: 0, y: 154, text: first, look: 'strong' }, { x: 0, y: 171, text: second, look: 'plain' });

/** A strip low enough to stay in sight above the text on a phone. */
export function strip(): Pick<Scene, 'width' | 'height' | 'groups' | 'targets'> {
  const [x, y] = dotOf(MAIL);
  const page = ledger(PAGE, true);
  const across = y + 3;
  return {
    width: WIDTH,
    height: HEIGHT,
    targets: [],
    groups: [
      group(join(email(MAIL, 'mark s-alleged'), dot(MAIL)), [SENT, OPENED, SAFE]),
      group(
        join(
          enlarged(MAIL, DOT),
          address(0, 132, 184).ink,
          write(
            { x: 0, y: 171, text: 'its address: your own ending', look: 'plain' },
            { x: 104, y: 62, text: 'hidden', look: 'strong' },
            { x: 104, y: 76, text: 'picture', look: 'strong' },
          ),
        ),
        [SENT],
        true,
      ),
      group(join(arrow('right', [x + 8, across], [MACHINE.x - 3, across]), said('The server is asked', 'and writes an entry')), [OPENED], true),
      group(
        join(
          server(MACHINE, 'mark s-charged'),
          stroke('mail-way', way([MACHINE.x + MACHINE.width, 101], [PAGE.x, 101])),
        ),
        [OPENED, SAFE],
      ),
      group(page.page, [OPENED, USED, SAFE]),
      group(page.entry, [OPENED, USED], true),
      group(
        join(
          arrow('down', [223, PAGE.y + PAGE.height], [223, 131]),
          arrow('down', [290, PAGE.y + PAGE.height], [290, 129]),
          said('Closer attacks, as', 'prosecutors allege'),
        ),
        [USED],
        true,
      ),
      group(join(router(ROUTER, 'mark s-charged'), devices(DEVICES, 'mark s-charged')), [USED, SAFE]),
      {
        ...join(
          stroke('mail-way', way([x + 8, across], [108, across])),
          stroke('mail-bar', rect(108, across - 18, 5, 36), rect(190, 123, 129, 4)),
          said('Pictures off, or fetched', 'for you; updates'),
        ),
        parts: [SAFE],
        only: true,
      },
    ],
  };
}
