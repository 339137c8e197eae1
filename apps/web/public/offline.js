// Opens the board without a connection: the page, and what it asks for by a fixed name, as they last came. Files that are
// named by what is in them the browser keeps by itself; of the API nothing is kept.
const kept = 'rondo-page';
const files = ['/', '/first-paint.js', '/favicon.svg'];
const elsewhere = /^\/(?:api|assets|docs|socket\.io|openapi\.json|healthz|readyz|metrics)(?:\/|$)/;
/** A network that is only slow loses to the page that is known. */
const patienceMs = 4000;

addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(kept)
      .then((cache) => cache.addAll(files))
      .then(() => skipWaiting()),
  );
});

addEventListener('activate', (event) => event.waitUntil(registration.navigationPreload?.enable()));

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || elsewhere.test(pathname)) return;
  const name = request.mode === 'navigate' ? '/' : pathname;
  if (files.includes(name)) event.respondWith(newest(event, name));
});

async function newest(event, name) {
  const known = await caches.match(name, { cacheName: kept });
  const fetched = fetchAndKeep(event, name);
  event.waitUntil(fetched.catch(() => undefined));
  if (known === undefined) return fetched;
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs, known));
  return Promise.race([fetched.catch(() => known), late]);
}

async function fetchAndKeep(event, name) {
  const reply = (await event.preloadResponse) ?? (await fetch(event.request));
  // What a proxy says while the server behind it is away.
  if (reply.status >= 502) throw new Error(`the server is away: ${reply.status}`);
  if (reply.ok) {
    const copy = reply.clone();
    await caches.open(kept).then((cache) => cache.put(name, copy));
  }
  return reply;
}
