import type { Browser } from '@playwright/test';
import { DESKTOP, PHONE, SLOWER, instruments, scrollThrough, slowProcessor, withSite } from '../browser.ts';
import { LIMITS } from '../budgets.ts';
import type { Figure } from '../figure.ts';
import { waitsOf, waitsOfSlides, watchInteractions, type Worked } from '../next-paint.ts';
import { addressOf, builtKinds, heaviestOf } from '../page-kinds.ts';
import { progress } from '../progress.ts';
import { figuresOf } from '../wait-figures.ts';

/** Kinds of which every page is worked, for each has controls of its own. */
const EVERY = ['chart page'];
/** Kinds that are no page to work: others' and paper. */
const NONE = ['lesson in one file', 'embed preview', 'frozen copy'];
/** Kinds of which one page is worked on a phone too, where drawings and panels are others. */
const ON_PHONES = ['story', 'chart page', 'embed'];
const SLIDES = 'slides';

/** A page to be worked, and in what window. */
interface Place {
  readonly kind: string;
  readonly address: string;
  readonly viewport: typeof PHONE | typeof DESKTOP;
}

function places(): Place[] {
  const kinds = builtKinds().filter(({ name }) => !NONE.includes(name));
  const desktop = kinds.flatMap((kind) =>
    (EVERY.includes(kind.name) ? kind.files : [heaviestOf(kind)]).map((file): Place => {
      return { kind: kind.name, address: addressOf(file), viewport: DESKTOP };
    }),
  );
  const phone = kinds
    .filter(({ name }) => ON_PHONES.includes(name))
    .map((kind): Place => {
      return { kind: kind.name, address: addressOf(heaviestOf(kind)), viewport: PHONE };
    });
  return [...desktop, ...phone];
}

async function worked(browser: Browser, address: string, { kind, viewport }: Place): Promise<Worked> {
  const page = await browser.newPage({ viewport });
  try {
    await watchInteractions(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await scrollThrough(page);
    await slowProcessor(await instruments(page), SLOWER);
    return await (kind === SLIDES ? waitsOfSlides(page) : waitsOf(page));
  } finally {
    await page.close();
  }
}

/** A page that breaks off says so, and the others are still worked. */
async function placeFigures(browser: Browser, origin: string, place: Place): Promise<Figure[]> {
  const where = place.viewport === PHONE ? `${place.address}, phone` : place.address;
  try {
    return figuresOf(where, await worked(browser, origin + place.address, place), LIMITS.interaction);
  } catch (error) {
    const note = (error as Error).message;
    return figuresOf(where, { waits: [], unworked: [note] }, LIMITS.interaction);
  }
}

/** Interaction to next paint of each control of each kind of page, on a processor four times slower. */
export const run = (): Promise<Figure[]> =>
  withSite(async (browser, origin) => {
    const figures: Figure[] = [];
    for (const place of places()) {
      const own = await placeFigures(browser, origin, place);
      const said = own.map(({ value, note }) => `${String(value)} ms ${note ?? ''}`.trim());
      progress(`${place.address}, ${String(place.viewport.width)} px: ${said.join(', ')}`);
      figures.push(...own);
    }
    return figures;
  });
