// Whatever is put into the box: a sentence or an answer, nothing lost, nothing hangs.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask, boxed } from "./lib/box.js";
import { chromium, open, serve, untilReady } from "./lib/site.js";
import { HARMLESS, INVESTMENT } from "./lib/texts.js";

let site, browser, visit;

before(async () => {
  [site, browser] = await Promise.all([serve(), chromium()]);
  visit = await open(browser, site.url);
  await untilReady(visit.frame);
});

after(async () => {
  await browser.close();
  site.stop();
});

const refused = {
  "an empty box": { text: "", state: "empty" },
  "white space": { text: " \n\t\u00A0 ", state: "empty" },
  "200,001 characters": { text: "a ".repeat(100_000) + "b", state: "too-long" },
  "200,001 characters beyond the basic plane": { text: "\u{1F600}".repeat(200_001), state: "too-long" },
};

for (const [name, { text, state }] of Object.entries(refused)) {
  test(`${name}: refused with a sentence, nothing is lost`, async () => {
    const answer = await ask(visit.frame, text);
    assert.equal(answer.state, state);
    assert.equal(answer.verdict, undefined);
    assert.match(answer.said, /^[A-Z].*\.$/s);
    assert.equal(await boxed(visit.frame), text);
  });
}

const answered = {
  "only emoji": ["\u{1F600}\u{1F64F}\u{1F3FD}\u{1F469}\u200D\u{1F469}\u200D\u{1F467}", ["too-short", "cannot-read"]],
  "one letter": ["a", ["too-short"]],
  "only a link": ["https://example.com/login?next=1", ["none", "too-short", "careful"]],
  "a language without words": ["Καλησπέρα, αύριο στις δέκα το πρωί θα έρθει ο τεχνίτης, ανοίξτε του σας παρακαλώ την πόρτα.", ["cannot-read"]],
  "a lone surrogate": [`\uD800 ${HARMLESS} \uDC00`, ["none"]],
  "NUL": [`${HARMLESS}\0${HARMLESS}`, ["none"]],
  "control and direction characters": [`\u202E\u0007\u001B[31m ${HARMLESS} \uFEFF`, ["none"]],
  "200,000 characters": [`${HARMLESS} `.repeat(2000).slice(0, 200_000), ["none"]],
  "one word of 150,000 letters": ["a".repeat(150_000), ["none", "too-short", "cannot-read"]],
  "100,000 brackets": ["(".repeat(100_000), ["none", "too-short", "cannot-read"]],
};

for (const [name, [text, verdicts]] of Object.entries(answered)) {
  test(`${name}: answered`, async () => {
    const begun = Date.now();
    const answer = await ask(visit.frame, text);
    assert.ok(verdicts.includes(answer.verdict), `${answer.verdict ?? answer.said} is none of ${verdicts}`);
    assert.ok(answer.title.length > 5);
    assert.ok(Date.now() - begun < 3000, `${Date.now() - begun} ms`);
    assert.equal(await boxed(visit.frame), text);
  });
}

test("signs are found beside lone surrogates and NUL, and the marks fit", async () => {
  await ask(visit.frame, INVESTMENT);
  const list = () => visit.frame.evaluate(() => [...document.querySelectorAll(".mark")].map((mark) => mark.textContent));
  const plain = await list();
  assert.ok(plain.length > 0);
  await ask(visit.frame, `\uD800\0 ${INVESTMENT}`);
  assert.deepEqual(await list(), plain);
});

test("a hundred checks in a row, the last one counts", async () => {
  await visit.frame.evaluate((texts) => {
    for (let i = 0; i < 100; i++) {
      document.getElementById("message").value = texts[i % 2];
      document.getElementById("check").click();
    }
  }, [INVESTMENT, HARMLESS]);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  assert.equal(await visit.frame.evaluate(() => document.getElementById("verdict").dataset.verdict), "none");
});

test("the console stayed empty", () => {
  assert.deepEqual(visit.console, []);
});
