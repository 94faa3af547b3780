import { DEVICES, HEIGHT, MACHINE, MAIL, PAGE, ROUTER, WIDTH } from './column-places.ts';
import { opened, protects, sent, used } from './column-steps.ts';
import { dot, email } from './email.ts';
import { ledger } from './ledger.ts';
import { looksOf } from './looks.ts';
import { devices, router, server } from './machines.ts';
import { PARTS } from './parts.ts';
import { join, stroke, way, write } from './pen.ts';
import type { Data } from './rows.ts';
import type { Drawn } from './shapes.ts';
import { explains, stays, tells } from './told.ts';

const [SENT, OPENED, USED, SAFE] = PARTS;

/** A picture to stand beside the text: one email, one server and one page of entries throughout. */
export function column(data: Data): Drawn {
  const lookOf = looksOf(data);
  const page = ledger(PAGE, lookOf);
  const middle = MACHINE.x + MACHINE.width / 2;
  const machine = join(
    server(MACHINE, lookOf('senders-server')),
    stroke('mail-way', way([middle, MACHINE.y + MACHINE.height], [middle, PAGE.y])),
  );
  const aimedAt = join(
    router(ROUTER, lookOf('home-router')),
    devices(DEVICES, lookOf('other-devices')),
    write(
      { x: ROUTER.x + 4, y: HEIGHT - 8, text: 'home router', look: 'strong' },
      { x: DEVICES.x + 2, y: HEIGHT - 8, text: 'other devices', look: 'strong' },
    ),
  );
  return {
    ...{ width: WIDTH, height: HEIGHT, targets: [] },
    groups: [
      stays(join(email(MAIL, lookOf('news-email')), dot(MAIL)), SENT, OPENED, SAFE),
      stays(machine, OPENED, SAFE),
      stays(page.page, OPENED, USED, SAFE),
      stays(aimedAt, USED, SAFE),
      tells(sent(lookOf), SENT),
      tells(opened(), OPENED),
      tells(page.entry, OPENED, USED),
      tells(used(), USED),
      explains(protects(page.from), SAFE),
    ],
  };
}
