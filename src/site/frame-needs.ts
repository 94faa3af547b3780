import { importedLater, modulesFrom } from './built-modules.ts';

const ISLAND = /<astro-island (?=[^>]*\bcomponent-url="([^"]+)")(?=[^>]*\brenderer-url="([^"]+)")/;
const SLEEPS = ' data-wake="';
const SCRIPT = '.js';

/** Rows that a chart asks for when one of its marks is opened (`virtual:chart-data/<chart>/entries`), and not when it wakes. */
export const isOpenedLater = (address: string): boolean => /\/entries\.[\w-]+\.js$/.test(address);

/**
 * A frame whose chart sleeps, with the names of all modules that the chart imports as it wakes, and its rows (`data-needs`, without folder and ending):
 * whoever wakes it asks for them together, not for each when the one before has come (charts/kit/near.ts). Other pages stay as they are.
 * @param read a built file by its address
 */
export function withNeeds(html: string, read: (address: string) => string): string {
  const [island, chart = '', renderer = ''] = html.includes(SLEEPS) ? (ISLAND.exec(html) ?? []) : [];
  if (island === undefined) return html;
  const first = [chart, renderer];
  const rows = importedLater(read(chart), chart).filter((address) => !isOpenedLater(address));
  const all = modulesFrom([...first, ...rows], read);
  const names = [...all.keys()]
    .filter((address) => !first.includes(address))
    .map((address) => address.slice(address.lastIndexOf('/') + 1, -SCRIPT.length));
  return html.replace(island, `${island}data-needs="${names.join(' ')}" `);
}
