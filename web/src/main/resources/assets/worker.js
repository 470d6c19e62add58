// Shows an executor what the phone keeps when there is no connection (P15). It reads what field.js has kept and sends nothing.
const ASSETS = 'vidhuk-assets';
const PATIENCE = 10000;
const MOST_ASSETS = 40;
const KEPT = 3 * 24 * 3600 * 1000;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

// Nothing older than field.js promises.
const fresh = async (address, options) => {
  const found = await caches.match(address, options);
  return found && Date.now() - Number(found.headers.get('Vidhuk-Kept-At')) < KEPT ? found : undefined;
};
const same = async (address) => await fresh(address) ?? await fresh(new URL(address).pathname);

// The page itself; without a network also the same list otherwise sorted, and else what is not sent.
const kept = async (address) => await same(address)
  ?? await fresh(address, { ignoreSearch: true })
  ?? await fresh(`${registration.scope}/unsent`)
  ?? Response.error();

const page = async (request) => {
  const network = fetch(request);
  network.catch(() => {});
  let alarm;
  const late = new Promise((done) => { alarm = setTimeout(done, PATIENCE); });
  try {
    return await Promise.race([network, late]) ?? await same(request.url) ?? await network;
  } catch {
    return kept(request.url);
  } finally {
    clearTimeout(alarm);
  }
};

// Their addresses change with their content.
const asset = async (request) => {
  const cache = await caches.open(ASSETS);
  const known = await cache.match(request);
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
    for (const old of (await cache.keys()).slice(0, -MOST_ASSETS)) await cache.delete(old);
  }
  return answer;
};

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/') || request.destination === 'style') event.respondWith(asset(request));
});
