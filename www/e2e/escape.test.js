// Nothing leaves the sealed frame: not while messages are checked, and not when hostile code runs in it. A control page
// without the seal runs the same code, to prove that the listener hears. What an API returns proves nothing (sendBeacon
// says true and sends nothing); only what arrived does.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask } from "./lib/box.js";
import { LOUD, QUIET } from "./lib/escapes.js";
import { listen } from "./lib/listener.js";
import { chromium, open, serve, untilReady } from "./lib/site.js";
import { HARMLESS, INVESTMENT, WARNING } from "./lib/texts.js";

let site, browser, listener;

before(async () => {
  [site, browser, listener] = await Promise.all([serve(), chromium(), listen()]);
});

after(async () => {
  await browser.close();
  listener.stop();
  site.stop();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 1000));

/** Runs escapes in a frame one after the other; what a policy throws is what we want, and no result. */
async function attempt(frame, escapes) {
  for (const escape of Object.values(escapes)) {
    await frame.evaluate(escape, listener.url, listener.udp).catch(() => {});
  }
  await settle();
}

/** Opens the control page: the same kind of frame, without a seal. */
async function openControl() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(`${listener.url}control`);
  const frame = await page.waitForFrame((frame) => frame !== page.mainFrame());
  listener.heard.clear();
  return { frame, close: () => context.close() };
}

test("the listener hears the control page, each way out", async () => {
  const { frame, close } = await openControl();
  await attempt(frame, QUIET);
  await close();
  const missed = Object.keys(QUIET).filter((name) => !listener.heard.has(name));
  // An icon is fetched for a whole page only, and headless Chromium fetches none.
  assert.deepEqual(missed, ["icon"]);
});

for (const [name, escape] of Object.entries(LOUD)) {
  test(`the listener hears ${name} from the control page`, async () => {
    const { frame, close } = await openControl();
    await attempt(frame, { [name]: escape });
    await close();
    assert.ok(listener.heard.has(name));
  });
}

/** Opens the page, runs something there, and wants the listener to have received nothing; gives what connected. */
async function sealed(run) {
  const visit = await open(browser, site.url);
  await untilReady(visit.frame);
  listener.heard.clear();
  const { bytes, connections } = listener;
  await run(visit);
  await settle();
  await visit.close();
  assert.deepEqual([...listener.heard], []);
  assert.equal(listener.bytes - bytes, 0);
  return listener.connections - connections;
}

test("nothing leaves while messages are checked, and nothing even connects", async () => {
  const connections = await sealed(async ({ page, frame }) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    const bait = `${listener.url}in-the-text`;
    for (const text of [INVESTMENT, HARMLESS, WARNING, bait]) {
      await ask(frame, `${text} ${bait} <img src="${bait}"> ![x](${bait})`);
      for (const mark of await frame.$$(".mark")) await mark.click();
    }
    assert.deepEqual(asked, [], "the page asks for nothing at all");
  });
  assert.equal(connections, 0);
});

// Chromium opens a connection for a navigation before it asks the policies, and then sends nothing over it. So hostile
// code could make a connection, though not say anything; our own code navigates nowhere.
test("nothing leaves when hostile code runs in the frame", () => sealed(({ frame }) => attempt(frame, QUIET)));

for (const [name, escape] of Object.entries(LOUD)) {
  test(`the frame cannot ${name}`, () => sealed(({ frame }) => attempt(frame, { [name]: escape })));
}

test("the frame cannot reach the shell, its storage or the site it came from", async () => {
  const { frame, close } = await open(browser, site.url);
  const reached = await frame.evaluate(async (url) => {
    const tries = {
      parent: () => parent.document.title,
      cookie: () => (document.cookie = "a=b"),
      localStorage: () => localStorage.setItem("a", "b"),
      indexedDB: () => new Promise((resolve, reject) => Object.assign(indexedDB.open("a"), { onsuccess: resolve, onerror: reject })),
      caches: () => caches.open("a"),
      site: () => fetch(url),
      popup: () => open(url) ?? Promise.reject(new Error("blocked")),
      eval: () => (0, eval)("1"),
      markup: () => (document.body.innerHTML = "<b>x</b>"),
    };
    const reached = [];
    for (const [name, attempt] of Object.entries(tries)) {
      // From a timer, for what the debugger calls itself may do more than the page's own code.
      const through = await new Promise((resolve) => setTimeout(() => {
        Promise.resolve().then(attempt).then(() => resolve(true), () => resolve(false));
      }));
      if (through) reached.push(name);
    }
    return reached;
  }, site.url);
  await close();
  assert.deepEqual(reached, []);
});

test("the shell learns nothing of what is typed", async () => {
  const { page, frame, close } = await open(browser, site.url);
  await untilReady(frame);
  await page.evaluate(() => {
    window.overheard = [];
    addEventListener("message", ({ data }) => window.overheard.push(data));
    for (const kind of ["keydown", "input", "paste", "focusin"]) addEventListener(kind, (event) => window.overheard.push(event.key ?? event.data), true);
  });
  await frame.type("#message", "Zanzibar ");
  await ask(frame, `Zanzibar ${INVESTMENT}`);
  const heard = await page.evaluate(() => JSON.stringify(window.overheard));
  await close();
  assert.doesNotMatch(heard, /Zanzibar|"Z"|USDT/);
  for (const note of JSON.parse(heard)) {
    for (const [key, value] of Object.entries(note)) assert.ok(typeof value === "number" || key === "note", `${key}: ${value}`);
  }
});
