/**
 * The service worker, `/sw.js`: the story, the lessons and other pages that were read can be read again without a network. It keeps no version of
 * the site: a new one takes over at once, and an open page of an older build still has the files it was kept with.
 */
import { cacheNames, isOutdated } from './cache-names.ts';
import { kindOf } from './kind-of.ts';
import { strategiesFor } from './strategies.ts';
import { worker, type FetchAsked } from './worker-scope.ts';

/** Put before it when the site is built: a digest of the offline page and of what it loads, and their ways from the site's first page, the page last. */
declare const OFFLINE: { readonly build: string; readonly files: readonly string[] };

const site = worker.registration.scope;
const names = cacheNames(site, OFFLINE.build);
const strategies = strategiesFor(names);
const ownFiles = OFFLINE.files.map((file) => site + file);

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(names.own).then(async (cache) => {
      const fresh = (file: string): RequestInit => (file.endsWith('/') ? { cache: 'no-cache' } : {});
      await cache.addAll(ownFiles.map((file) => new Request(file, fresh(file))));
      await worker.skipWaiting();
    }),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then(async (all) => {
      const outdated = all.filter((name) => isOutdated(name, names, site));
      await Promise.all([worker.clients.claim(), ...outdated.map((name) => caches.delete(name))]);
    }),
  );
});

/** Whether it is a frame that asks, or another page that keeps nothing. */
async function keepsNothing({ request, clientId }: FetchAsked): Promise<boolean> {
  if (request.mode === 'navigate' || clientId === '') return false;
  const page = await worker.clients.get(clientId);
  return page !== undefined && kindOf(page.url, site) === undefined;
}

async function answer(event: FetchAsked, kind: keyof typeof strategies): Promise<Response> {
  const { request } = event;
  if (await keepsNothing(event)) return fetch(request);
  try {
    return await strategies[kind].handle({ request, event });
  } catch {
    // Storage may be refused altogether: then the page is as it was without a worker.
    if (request.mode !== 'navigate') return fetch(request);
    return (await caches.match(ownFiles.at(-1) ?? '')) ?? Response.error();
  }
}

worker.addEventListener('fetch', (event) => {
  const kind = event.request.method === 'GET' ? kindOf(event.request.url, site) : undefined;
  if (kind) event.respondWith(answer(event, kind));
});

/** Fetch and keep one address. One that is kept already and never changes is not fetched. */
async function keep(address: string, event: Event): Promise<void> {
  const kind = kindOf(address, site);
  if (!kind) return;
  const request = new Request(address);
  const [answered, done] = strategies[kind].handleAll({
    request,
    event,
  });
  const { ok } = await answered;
  await done;
  if (!ok) throw new Error(`${address} cannot be kept`);
}

/** A page names what it is to be kept with, and is told whether it was. One after another: the reader's own page goes first. */
worker.addEventListener('message', (event) => {
  const work = async (): Promise<boolean> => {
    try {
      for (const address of event.data as readonly string[]) await keep(address, event);
      return true;
    } catch {
      return false;
    }
  };
  event.waitUntil(work().then((isKept) => event.ports[0]?.postMessage(isKept)));
});
