/** What a service worker has around it, as far as ours uses it: TypeScript's own list would take the place of a page's. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchAsked extends Lasting {
  readonly request: Request;
  /** Of the page that asks; empty for a page itself. */
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ readonly url: string } | undefined>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchAsked) => void): void;
  addEventListener(type: 'message', listen: (event: Told) => void): void;
}

export const worker = globalThis as unknown as WorkerScope;
