import { trustedScriptURL } from '../trusted.ts';
import { LIST, mayBeListed, type Keeping, type KeepingList } from './kept-with.ts';

/** Readers who ask for little data are not given pages they have not opened. */
const savesData = (): boolean =>
  (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** What is to be kept with this page, if it is one of those that are kept whole. */
async function listed(site: string): Promise<Keeping | undefined> {
  const way = (location.origin + location.pathname).slice(site.length);
  if (!mayBeListed(way) || savesData()) return undefined;
  const answer = await fetch(site + LIST);
  return answer.ok ? ((await answer.json()) as KeepingList)[way] : undefined;
}

/** What this page has loaded, and the page, for a worker that was not there yet when it did. */
const loaded = (): string[] => [
  ...performance.getEntriesByType('resource').map(({ name }) => name),
  location.href,
];

/** Once somebody reads on: who leaves a page at its top is not sent the rest of it. */
const readOn = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (scrollY > 0) resolve(true);
    else addEventListener('scroll', resolve, { once: true, passive: true });
  });

/** @returns whether all of it is kept now */
const ask = (worker: ServiceWorker, addresses: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data === true);
    };
    worker.postMessage(addresses, [port2]);
  });

/** A lesson's plan says that the lesson is kept now, and how much that is, where it has room for it. */
function sayKept({ bytes }: Keeping): void {
  const told = document.querySelector('[data-kept-now]');
  if (told) told.textContent = `Kept now: ${(bytes / 1e6).toFixed(1)} MB.`;
}

async function keepPage(base: string, reading: Promise<unknown>): Promise<void> {
  const site = new URL(base, location.href).href;
  const { serviceWorker } = navigator;
  const wasAnswered = serviceWorker.controller !== null;
  await serviceWorker.register(trustedScriptURL(`${base}sw.js`), { updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  if (!active) return;
  if (!wasAnswered) await ask(active, loaded());
  // Asked for now: later there may be another build, with other files.
  const whole = await listed(site);
  if (!whole) return;
  if (location.pathname === base) await reading;
  const addresses = whole.with.map((way) => site + way);
  if (await ask(active, addresses)) sayKept(whole);
}

/**
 * Have this page kept for when there is no network, once it is loaded and read. In a frame nothing is kept: what stands in other people's pages,
 * or in a school's, leaves nothing behind. Where a browser has no such worker, or refuses one, the page is the same.
 */
export function keepForLater(base: string): void {
  if (!import.meta.env.PROD || !import.meta.env.KEEPS || self !== top) return;
  const reading = readOn();
  const start = (): void => {
    // Refused by the browser, its owner or the space there is.
    if ('serviceWorker' in navigator) void keepPage(base, reading).catch(() => undefined);
  };
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
