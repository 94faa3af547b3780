/** Which of the built scripts bring a chart to life, found in what was built: their names follow the code, and are nobody’s business. */
import { readFileSync, readdirSync } from 'node:fs';
import { PAGES } from './pages.ts';
import type { Page } from './browser-test.ts';

const FOLDER = 'dist/_astro';
/** What `virtual:chart-data/…` becomes: one value and nothing else. */
const ONLY_ROWS = /^(?:var|let|const) (\w+)=JSON\.parse\(.*\);export\{\1 as default\};?\s*$/s;

export const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

/** Where islands begin, as pages name them. */
export const ISLANDS: ReadonlySet<string> = new Set(
  PAGES.flatMap((page) => [
    ...readFileSync(`dist${page.endsWith('/') ? `${page}index.html` : page}`, 'utf8').matchAll(
      /component-url="([^"]+)"/g,
    ),
  ]).map(([, address = '']) => nameOf(address)),
);

/** The rows that charts draw. */
export const ROWS: ReadonlySet<string> = new Set(
  readdirSync(FOLDER).filter(
    (name) => name.endsWith('.js') && ONLY_ROWS.test(readFileSync(`${FOLDER}/${name}`, 'utf8')),
  ),
);

/**
 * From now on these files do not come, as for a reader whose line is cut.
 * @returns names of those that were asked for, filled as they are
 */
export async function refuse(page: Page, files: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  await page.route(
    ({ pathname }) => files.has(nameOf(pathname)),
    (route) => {
      asked.add(nameOf(new URL(route.request().url()).pathname));
      return route.abort();
    },
  );
  return asked;
}

/** From now on files are on their way and do not arrive until they are let through. @returns lets them through */
export async function holdBack(page: Page, isHeld: (address: URL) => boolean): Promise<() => void> {
  let letThrough = (): void => undefined;
  const allowed = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(isHeld, async (route) => {
    await allowed;
    await route.continue();
  });
  return letThrough;
}

/** From now on these files are on their way and do not arrive, as on a slow line. */
export const hold = (page: Page, files: ReadonlySet<string>): Promise<unknown> =>
  page.route(
    ({ pathname }) => files.has(nameOf(pathname)),
    () => undefined,
  );
