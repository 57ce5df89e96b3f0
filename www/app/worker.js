// The service worker: stores exactly the files of one version and answers from them, so that the page opens without a
// network and its parts always fit together. VERSION and FILES ({url, integrity}) are put in by the build. A new
// version is stored beside the old one and takes over when the last open page of the old one is closed.
const STORES = "second-look-";
const STORE = STORES + VERSION;
const stored = new Set(FILES.map(({ url }) => new URL(url, location).href));

async function storeAll() {
  const store = await caches.open(STORE);
  await store.addAll(FILES.map(({ url, integrity }) => new Request(url, { integrity })));
}

async function dropOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith(STORES) && name !== STORE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function answer(request, address) {
  const store = await caches.open(STORE);
  return (await store.match(address)) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(storeAll()));
addEventListener("activate", (event) => event.waitUntil(dropOthers()));
addEventListener("fetch", (event) => {
  const address = event.request.url.replace(/[?#].*$/, "").replace(/\/index\.html$/, "/");
  if (event.request.method === "GET" && stored.has(address)) event.respondWith(answer(event.request, address));
});
