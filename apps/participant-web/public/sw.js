// Opens the phone's page without a connection: the page from the network when there is one, else as it was; its
// scripts and styles, which carry their hash in their name, from here once they were fetched. Nothing else is touched, and
// what cannot be done here is left to the browser: this script outlives the page that installed it.
const name = 'phone';

/** Builds come and go; this many files are more than two of them. */
const mostFiles = 40;

/** A network that says nothing for so long is none. */
const patienceMs = 4_000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && /^\/(?:f\/?|j\/[A-Za-z0-9]+\/?)?$/.test(pathname))
    event.respondWith(page(request).catch(() => fetch(request)));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request).catch(() => fetch(request)));
});

/** @param {Request} request */
async function page(request) {
  const cache = await caches.open(name);
  try {
    const response = await fetched(request);
    if (response.ok) await cache.put('/', response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match('/');
    if (kept) return kept;
    throw error;
  }
}

/** Gives up when the network says nothing. @param {Request} request */
async function fetched(request) {
  const giveUp = new AbortController(); // AbortSignal.timeout is younger than phones that are still in use
  const timer = setTimeout(() => giveUp.abort(), patienceMs);
  try {
    return await fetch(request, { signal: giveUp.signal });
  } finally {
    clearTimeout(timer);
  }
}

/** @param {Request} request */
async function asset(request) {
  const cache = await caches.open(name);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) {
    await cache.put(request, response.clone());
    const files = await cache.keys();
    await Promise.all(files.slice(0, Math.max(0, files.length - mostFiles)).map((file) => cache.delete(file)));
  }
  return response;
}
