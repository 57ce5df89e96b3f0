// An engine that hangs, breaks down or is refused must never take the page with it.
import assert from "node:assert/strict";
import { gzipSync } from "node:zlib";
import { after, before, test } from "node:test";
import { ask, boxed } from "./lib/box.js";
import { compile, replaceEngine } from "./lib/engine.js";
import { chromium, open, serve, until, untilReady } from "./lib/site.js";
import { INVESTMENT } from "./lib/texts.js";

let site, browser, hang;

before(async () => {
  [site, browser] = await Promise.all([serve(), chromium()]);
  hang = compile("hang");
});

after(async () => {
  await browser.close();
  site.stop();
});

async function openWith(engine) {
  const visit = await open(browser, site.url);
  await untilReady(visit.frame);
  await replaceEngine(visit.page, engine);
  return visit;
}

// The new engine is in charge once it answers something that the real one would not.
async function untilReplaced(frame) {
  for (let i = 0; i < 50; i++) {
    if ((await ask(frame, INVESTMENT)).verdict === "none") return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The engine was not replaced.");
}

test("a check that hangs is stopped within two seconds and told, and the next one works", async () => {
  const { page, frame, close } = await openWith({ wasm: hang });
  await untilReplaced(frame);
  const begun = Date.now();
  const stopped = await ask(frame, "please hang");
  const took = Date.now() - begun;
  assert.equal(stopped.state, "stopped");
  assert.equal(stopped.verdict, undefined);
  assert.ok(stopped.said.length > 20, stopped.said);
  assert.ok(took < 2000, `told after ${took} ms`);
  assert.equal(await boxed(frame), "please hang");
  assert.equal((await ask(frame, "an ordinary text")).verdict, "none");
  // Chromium lets a worker that is stuck live for two seconds more before it ends it.
  for (let i = 0; i < 100 && page.workers().length > 1; i++) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(page.workers().length, 1, "only the new worker is left");
  await close();
});

test("an engine that breaks down is told, and the next check works", async () => {
  const { frame, close } = await openWith({ wasm: hang });
  await untilReplaced(frame);
  const broken = await ask(frame, "please crash");
  assert.equal(broken.verdict, undefined);
  assert.ok(broken.said.length > 20, broken.said);
  assert.equal((await ask(frame, "an ordinary text")).verdict, "none");
  await close();
});

test("the page stays alive while a check hangs", async () => {
  const { frame, close } = await openWith({ wasm: hang });
  await untilReplaced(frame);
  const waiting = ask(frame, "please hang");
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  const begun = Date.now();
  await frame.type("#message", "x");
  assert.ok(Date.now() - begun < 500);
  await waiting;
  await close();
});

const packs = {
  "no JSON at all": "nonsense",
  "cut off": '{"format":2,"version":"2026-01-01-00","files":{"stages.json":{"tracks":[',
  "of another format": '{"format":999,"version":"x","files":{}}',
  "compressed by mistake": gzipSync("{}"),
  "empty": "",
  "deeply nested": "[".repeat(500_000),
  "changed on its way": '{"format":2,"version":"x","checksum":"08326207b4eb2f70","files":{"stages.json":{"tracks":[]}}}',
};

for (const [name, pack] of Object.entries(packs)) {
  test(`a pack that is ${name} is refused, and the engine before it goes on`, async () => {
    const { frame, close } = await openWith({ packs: { core: Buffer.from(pack) } });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal((await ask(frame, INVESTMENT)).verdict, "strong");
    await close();
  });
}

test("a language that is not there yet is fetched, all languages in one request, and the text then read", async () => {
  const { page, frame, close } = await openWith({ packs: { core: null } });
  const requests = [];
  page.on("request", (request) => request.url().startsWith("http") && requests.push(new URL(request.url()).pathname));
  let answer;
  for (let i = 0; i < 50 && !(requests.length && answer.verdict); i++) { // the engine before this one knew English
    answer = await ask(frame, INVESTMENT);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.equal(answer.verdict, "strong");
  assert.deepEqual(requests.map((path) => path.replace(/-[0-9a-f]+\./, ".")), ["/assets/packs.txt"]);
  assert.equal((await ask(frame, INVESTMENT)).verdict, "strong");
  assert.equal(requests.length, 1, "what was learned is kept");
  await close();
});

test("a page whose pack is broken says so, and keeps the text", async () => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on("request", (request) => (/\/pack-/.test(request.url()) ? request.respond({ status: 200, body: "nonsense" }) : request.continue()));
  await page.goto(site.url);
  const frame = await page.waitForFrame((frame) => frame !== page.mainFrame());
  await until(frame, () => ["broken", "trouble"].includes(document.getElementById("state")?.dataset.state));
  assert.ok(await frame.evaluate(() => document.getElementById("state").textContent.length > 20));
  await context.close();
});
