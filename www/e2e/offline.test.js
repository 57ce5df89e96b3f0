// The page opens and checks without a network, and stores nothing but its own files.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask } from "./lib/box.js";
import { chromium, open, sealedFrame, serve, until, untilReady } from "./lib/site.js";
import { INVESTMENT } from "./lib/texts.js";

let browser;
before(async () => (browser = await chromium()));
after(() => browser.close());

test("after one visit it works with the server gone", async () => {
  const site = await serve();
  const { page, frame, close } = await open(browser, site.url);
  await untilReady(frame);
  await ask(frame, INVESTMENT);
  await until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");
  site.stop();
  for (let visit = 0; visit < 2; visit++) {
    await page.reload();
    const again = await sealedFrame(page);
    await untilReady(again);
    assert.equal((await ask(again, INVESTMENT)).verdict, "strong");
  }
  await close();
});

test("what is kept on the device is the page's own files, once, and nothing else", async () => {
  const site = await serve();
  const { page, frame, close } = await open(browser, site.url);
  await untilReady(frame);
  await ask(frame, INVESTMENT);
  await until(page, async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated");
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = (await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))).flat();
    return {
      caches: names.length,
      paths: requests.map(({ url }) => new URL(url).pathname).sort(),
      local: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      cookies: document.cookie,
    };
  });
  assert.equal(kept.caches, 1);
  assert.equal(kept.local + kept.databases, 0);
  assert.equal(kept.cookies, "");
  assert.equal(new Set(kept.paths).size, kept.paths.length);
  for (const path of kept.paths) assert.match(path, /^\/($|assets\/|icon\.svg$|manifest\.webmanifest$|index\.html$)/);
  await close();
  site.stop();
});

test("without a network on the first visit it says so and the text stays", async () => {
  const site = await serve();
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => (/\/checker-/.test(request.url()) ? request.abort() : request.continue()));
  await page.goto(site.url);
  const frame = await sealedFrame(page);
  await frame.type("#message", "do not lose me");
  await until(frame, () => document.getElementById("state").dataset.state === "trouble");
  assert.ok(await frame.evaluate(() => document.getElementById("state").textContent.length > 20));
  assert.equal(await frame.evaluate(() => document.getElementById("message").value), "do not lose me");
  await context.close();
  site.stop();
});
