import { address } from './address.ts';
import { BESIDE, DEVICES, DOT, FOOT, MACHINE, MAIL, PAGE, ROUTER, WIDTH } from './column-places.ts';
import { dotOf, enlarged } from './email.ts';
import type { LookOf } from './looks.ts';
import { arrow, join, rect, stroke, way, write } from './pen.ts';
import type { Ink } from './shapes.ts';

/** What each step alone shows in the column. */

const [DOT_X, DOT_Y] = dotOf(MAIL);

/** The dot enlarged, and the address it is fetched from. */
export function sent(lookOf: LookOf): Ink {
  const { ink, own } = address(BESIDE, 26, WIDTH - BESIDE);
  const [left, middle, top] = [DOT.x + 76, own.x + own.width / 2, DOT.x + DOT.width / 2];
  return join(
    enlarged(MAIL, DOT, lookOf('hidden-picture')),
    ink,
    stroke(
      'leader',
      way([own.x, 43], [own.x, 47], [WIDTH, 47], [WIDTH, 43]),
      way([top, DOT.y], [top, 64], [middle, 64], [middle, 47]),
    ),
    write(
      { x: BESIDE, y: 14, text: 'its address: your own ending', look: 'plain' },
      { x: left, y: 128, text: 'a hidden', look: 'strong' },
      { x: left, y: 145, text: 'picture,', look: 'strong' },
      { x: left, y: 162, text: 'one dot in size', look: 'plain' },
    ),
  );
}

export function opened(): Ink {
  const left = MACHINE.x + MACHINE.width + 14;
  return join(
    arrow('down', [DOT_X, DOT_Y + 6], [DOT_X, MACHINE.y - 4]),
    write(
      { x: DOT_X + 14, y: 222, text: 'asks for the picture', look: 'plain' },
      { x: left, y: MACHINE.y + 24, text: 'the senders’ server', look: 'strong' },
      { x: left, y: MACHINE.y + 41, text: 'writes an entry', look: 'plain' },
    ),
  );
}

export function used(): Ink {
  const [router, devices] = [ROUTER, DEVICES].map(({ x, width }) => x + width / 2);
  return join(
    arrow('down', [router ?? 0, FOOT], [router ?? 0, ROUTER.y - 4]),
    arrow('down', [devices ?? 0, FOOT], [devices ?? 0, DEVICES.y - 4]),
    write({ x: 118, y: 503, text: 'closer attacks, allegedly', look: 'plain' }),
  );
}

/** The way shut at the email, or gone by somebody else; what is then on the page; and a bar over the devices. `from`: px where entries begin. */
export function protects(from: number): Ink {
  const entries = ['when the service asked', 'the service’s', 'the service’s', 'the service’s'];
  const row = PAGE.height / entries.length;
  return join(
    stroke('mail-way', way([DOT_X, DOT_Y + 6], [DOT_X, 204])),
    stroke(
      'mail-bar',
      rect(DOT_X - 34, 204, 68, 6),
      rect(DOT_X - 12, 240, 24, 24),
      rect(8, 508, WIDTH - 16, 6),
    ),
    arrow('down', [DOT_X, 264], [DOT_X, MACHINE.y - 4]),
    write(
      { x: DOT_X + 46, y: 212, text: 'Pictures off: no request', look: 'strong' },
      { x: DOT_X + 26, y: 248, text: 'or your mail service asks:', look: 'strong' },
      { x: DOT_X + 26, y: 265, text: 'it is seen, not you', look: 'plain' },
      { x: 8, y: 500, text: 'Updates close known flaws', look: 'strong' },
      ...entries.map((text, index) => ({
        x: from,
        y: PAGE.y + index * row + row / 2 + 5,
        text: `blank, or ${text}`,
        look: 'plain' as const,
      })),
    ),
  );
}
