import { ledger } from './ledger.ts';
import { arrow, join, rect, stroke, way, write } from './pen.ts';
import { PARTS, type Part } from './parts.ts';
import type { Group, Ink, Scene } from './shapes.ts';
import { address, devices, dot, dotOf, email, enlarged, router, server } from './things.ts';

/** px. From the top: the email, the way to the server, the server, its page, the way to what was aimed at. */
const WIDTH = 384;
const HEIGHT = 600;
const MAIL = { x: 0, y: 1, width: 168, height: 176 } as const;
const DOT = { x: 232, y: 112, width: 60, height: 60 } as const;
const MACHINE = { x: 122, y: 284, width: 70, height: 58 } as const;
const PAGE = { x: 0, y: 358, width: WIDTH, height: 112 } as const;
const ROUTER = { x: 20, y: 526, width: 86, height: 46 } as const;
const DEVICES = { x: 226, y: 526, width: 86, height: 46 } as const;
const [SENT, OPENED, USED, SAFE] = PARTS;

const group = (ink: Ink, parts: readonly Part[], only = false, role: Group['role'] = 'activity'): Group => ({
  ...ink,
  ...{ parts, only, role },
});
const plain = (ink: Ink, parts: readonly Part[]): Group => ({ ...ink, parts, only: true });

/** A picture to stand beside the text. */
export function column(): Pick<Scene, 'width' | 'height' | 'groups' | 'targets'> {
  const [x, y] = dotOf(MAIL);
  const own = address(196, 34, WIDTH - 196);
  const page = ledger(PAGE);
  return {
    width: WIDTH,
    height: HEIGHT,
    targets: [],
    groups: [
      group(join(email(MAIL, 'mark s-alleged'), dot(MAIL)), [SENT, OPENED, SAFE]),
      group(
        join(
          enlarged(MAIL, DOT),
          own.ink,
          stroke('leader', way([262, 112], [262, 74])),
          write(
            { x: 196, y: 18, text: 'its address: your own ending', look: 'plain' },
            { x: 196, y: 66, text: 'a hidden picture, one dot in size', look: 'strong' },
          ),
        ),
        [SENT],
        true,
      ),
      group(
        join(
          arrow('down', [x, y + 6], [x, MACHINE.y - 4]),
          write(
            { x: x + 14, y: 222, text: 'asks for the picture', look: 'plain' },
            { x: MACHINE.x + 84, y: MACHINE.y + 24, text: 'the senders’ server', look: 'strong' },
            { x: MACHINE.x + 84, y: MACHINE.y + 41, text: 'writes an entry', look: 'plain' },
          ),
        ),
        [OPENED],
        true,
      ),
      group(
        join(
          server(MACHINE, 'mark s-charged'),
          stroke('mail-way', way([MACHINE.x + 35, MACHINE.y + MACHINE.height], [MACHINE.x + 35, PAGE.y])),
        ),
        [OPENED, SAFE],
      ),
      group(page.page, [OPENED, USED, SAFE]),
      group(page.entry, [OPENED, USED], true),
      group(
        join(
          arrow('down', [63, PAGE.y + PAGE.height], [63, ROUTER.y - 4]),
          arrow('down', [269, PAGE.y + PAGE.height], [269, DEVICES.y - 4]),
          write({ x: 118, y: 503, text: 'closer attacks, allegedly', look: 'plain' }),
        ),
        [USED],
        true,
      ),
      group(
        join(
          router(ROUTER, 'mark s-charged'),
          devices(DEVICES, 'mark s-charged'),
          write(
            { x: 24, y: 592, text: 'home router', look: 'strong' },
            { x: 228, y: 592, text: 'other devices', look: 'strong' },
          ),
        ),
        [USED, SAFE],
      ),
      plain(
        join(
          stroke('mail-way', way([x, y + 6], [x, 204])),
          stroke('mail-bar', rect(x - 34, 204, 68, 6), rect(x - 12, 240, 24, 24)),
          arrow('down', [x, 264], [x, MACHINE.y - 4]),
          write(
            { x: x + 46, y: 212, text: 'Pictures off: nothing is asked', look: 'strong' },
            { x: x + 26, y: 248, text: 'or your mail service asks:', look: 'strong' },
            { x: x + 26, y: 265, text: 'it is seen, not you', look: 'plain' },
            ...[0, 1, 2, 3].map((row) => ({
              x: page.from,
              y: PAGE.y + row * 28 + 19,
              text: row === 0 ? 'blank, or only a fetch' : 'blank, or not yours',
              look: 'plain' as const,
            })),
          ),
        ),
        [SAFE],
      ),
      plain(
        join(
          stroke('mail-bar', rect(8, 508, 366, 6)),
          write({ x: 8, y: 500, text: 'Updates close known flaws', look: 'strong' }),
        ),
        [SAFE],
      ),
    ],
  };
}
