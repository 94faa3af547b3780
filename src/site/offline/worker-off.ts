/**
 * What `/sw.js` is when the site is built with `SERVICE_WORKER=off`: it takes the place of any worker that readers have, removes what that kept,
 * and goes. Open pages stay as they are and ask the network from then on.
 */
import { isOfSite } from './cache-names.ts';
import { removeKept } from './remove-kept.ts';
import { worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

async function removeAll(): Promise<void> {
  const { scope } = worker.registration;
  await removeKept((await caches.keys()).filter((name) => isOfSite(name, scope)));
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    removeAll()
      .catch(() => undefined)
      .then(() => worker.registration.unregister()),
  );
});
