// The core of it in Firefox and WebKitGTK: a verdict with its marks, and nothing that leaves.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ask } from "./lib/box.js";
import { QUIET } from "./lib/escapes.js";
import { listen } from "./lib/listener.js";
import { firefox, webkit } from "./lib/others.js";
import { serve, until, untilReady } from "./lib/site.js";
import { HARMLESS, INVESTMENT, WARNING } from "./lib/texts.js";

let site, listener;

before(async () => ([site, listener] = await Promise.all([serve(), listen()])));
after(() => {
  listener.stop();
  site.stop();
});

// What the listener cannot hear even from a page without a seal: these browsers do not do it, or not on this machine.
const UNHEARD = { Firefox: ["icon", "udp"], WebKitGTK: ["prefetch", "icon", "udp"] };

for (const [name, launch] of Object.entries({ Firefox: firefox, WebKitGTK: webkit })) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await launch()));
    after(() => browser.close());

    async function openSealed() {
      const frame = await browser.openFrame(site.url);
      await until(frame, () => document.getElementById("state") !== null);
      await untilReady(frame);
      return frame;
    }

    async function attempt(frame) {
      for (const escape of Object.values(QUIET)) await frame.evaluate(escape, listener.url, listener.udp).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }

    test("verdicts, marks and reasons", async () => {
      const frame = await openSealed();
      assert.equal((await ask(frame, INVESTMENT)).verdict, "strong");
      const marks = await frame.evaluate(() => {
        const [first, ...rest] = document.querySelectorAll(".mark");
        first.click();
        return { count: rest.length + 1, expanded: first.getAttribute("aria-expanded") };
      });
      assert.ok(marks.count >= 2);
      assert.equal(marks.expanded, "true");
      assert.equal((await ask(frame, HARMLESS)).verdict, "none");
      assert.equal((await ask(frame, WARNING)).stance, "warning");
    });

    test("the listener hears the control page", async () => {
      const frame = await browser.openFrame(`${listener.url}control`);
      listener.heard.clear();
      await attempt(frame);
      const missed = Object.keys(QUIET).filter((way) => !listener.heard.has(way));
      assert.deepEqual(missed.filter((way) => !UNHEARD[name].includes(way)), []);
    });

    test("nothing leaves while a message is checked or when hostile code runs in the frame", async () => {
      const frame = await openSealed();
      listener.heard.clear();
      const { bytes } = listener;
      await ask(frame, `${INVESTMENT} ${listener.url}in-the-text`);
      await attempt(frame);
      assert.deepEqual([...listener.heard], []);
      assert.equal(listener.bytes - bytes, 0);
    });
  });
}
