import { keepingOf } from '../core/offline/keeping-of.ts';

/** What the build knows: `pages` are the offline pages by language; without them, the shop wants nothing kept (any more). */
declare const LOTSE_OFFLINE: { build: string; pages?: Readonly<Record<string, string>> };

/** The part of a service worker's world that is used here; TypeScript has it in a library that a page's code cannot share. */
interface Worker {
  location: Location;
  navigator: { connection?: { saveData?: boolean } };
  registration: { unregister(): Promise<boolean> };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: Lasting & { data: unknown }) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (
      event: Lasting & { request: Request; respondWith(response: Promise<Response>): void },
    ) => void,
  ): void;
}
interface Lasting {
  waitUntil(done: Promise<unknown>): void;
}

const worker = globalThis as unknown as Worker;
const { build, pages } = LOTSE_OFFLINE;
const prefix = 'lotse-';
const current = prefix + build;
/** Files kept of one build. The first to come are the first to go. */
const most = 300;

worker.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([worker.skipWaiting(), fetchOfflinePages()]));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(pages ? keepLastTwoBuilds() : leave());
});

if (pages) {
  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    const kept = url.origin === worker.location.origin ? keepingOf(url.pathname) : undefined;
    if (request.method !== 'GET' || kept === undefined) return;
    event.respondWith(kept === 'fixed' ? fromHere(event, request) : fromThere(event, request));
  });

  // A page that was there before this program tells what it has loaded already.
  worker.addEventListener('message', (event) => {
    const { keep } = event.data as { keep?: unknown };
    if (Array.isArray(keep)) event.waitUntil(Promise.all(keep.map((address) => fetchNow(address))));
  });
}

/** Who saves data gets nothing ahead, this page neither. */
async function fetchOfflinePages(): Promise<void> {
  if (!pages || worker.navigator.connection?.saveData) return;
  const cache = await caches.open(current);
  await cache.addAll(Object.values(pages));
}

async function fetchNow(address: unknown): Promise<void> {
  const url = new URL(String(address), worker.location.href);
  if (url.origin !== worker.location.origin || keepingOf(url.pathname) === undefined) return;
  const cache = await caches.open(current);
  if (!(await cache.match(keyOf(url.href)))) await keep(url.href, await fetch(url));
}

/** What was read in the build before stays readable; what is older goes. */
async function keepLastTwoBuilds(): Promise<void> {
  const others = (await builds()).filter((name) => name !== current);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The shop keeps nothing any more: neither does this device, and this program ends. */
async function leave(): Promise<void> {
  await Promise.all((await builds()).map((name) => caches.delete(name)));
  await worker.registration.unregister();
}

async function builds(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function fromHere(event: Lasting, request: Request): Promise<Response> {
  return (await kept(request)) ?? fromThere(event, request);
}

/** The network first, so that a page is never older than the site while there is a line. */
async function fromThere(event: Lasting, request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    event.waitUntil(keep(request.url, response.clone()));
    return response;
  } catch (error) {
    const found = (await kept(request)) ?? (await offlinePage(request));
    if (found) return found;
    throw error;
  }
}

async function keep(address: string, response: Response): Promise<void> {
  if (!response.ok || response.type !== 'basic' || response.redirected) return;
  const cache = await caches.open(current);
  await cache.put(keyOf(address), response);
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(old);
}

async function kept(request: Request): Promise<Response | undefined> {
  for (const name of [current, ...(await builds()).reverse()]) {
    const found = await (await caches.open(name)).match(keyOf(request.url));
    if (found) return found;
  }
  return undefined;
}

/** In the language of the address, else in the site's first. */
async function offlinePage(request: Request): Promise<Response | undefined> {
  if (request.mode !== 'navigate' || !pages) return undefined;
  const [, locale = ''] = new URL(request.url).pathname.split('/');
  const page = pages[locale] ?? Object.values(pages)[0] ?? '';
  return kept(new Request(new URL(page, worker.location.href)));
}

/** Without what stands after the path: one copy of the results page serves every question, and none is kept. */
function keyOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
