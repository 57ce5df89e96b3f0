// From paste to verdict, as a person goes through the page.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ask, boxed, paste, seen } from "./lib/box.js";
import { chromium, open, serve, until, untilReady } from "./lib/site.js";
import { HARMLESS, INVESTMENT, TASKS, WARNING } from "./lib/texts.js";

let site, browser, visit;

before(async () => {
  [site, browser] = await Promise.all([serve(), chromium()]);
  visit = await open(browser, site.url);
});

after(async () => {
  await browser.close();
  site.stop();
});

describe("the answer", () => {
  test("a text pasted before the checker is ready is checked as soon as it is", async () => {
    const { page, frame, close } = await open(browser, site.url);
    assert.equal((await paste(page, frame, INVESTMENT)).verdict, "strong");
    await close();
  });

  test("pasting is enough to get a verdict", async () => {
    await untilReady(visit.frame);
    const answer = await paste(visit.page, visit.frame, INVESTMENT);
    assert.equal(answer.verdict, "strong");
    assert.equal(answer.family, "pig-butchering");
    assert.equal(answer.stance, "");
    assert.equal(await boxed(visit.frame), INVESTMENT);
  });

  test("a task job is told apart", async () => {
    const answer = await ask(visit.frame, TASKS);
    assert.equal(answer.verdict, "strong");
    assert.equal(answer.family, "fake-job");
  });

  test("no signs is not called safe, and says what it does not mean", async () => {
    const answer = await ask(visit.frame, HARMLESS);
    assert.equal(answer.verdict, "none");
    assert.doesNotMatch(answer.text.replace(/\b(not|never|cannot)\b[^.]*\bsafe\b/gi, ""), /\bsafe\b/i);
    assert.match(answer.text, /\bnot\b/i);
  });

  test("a warning about scams gets its own answer", async () => {
    const none = (await ask(visit.frame, HARMLESS)).title;
    const answer = await ask(visit.frame, WARNING);
    assert.equal(answer.stance, "warning");
    assert.notEqual(answer.title, none);
  });

  test("only the verdict is spoken", async () => {
    const answer = await ask(visit.frame, INVESTMENT);
    assert.equal(answer.said, answer.title);
    const regions = await visit.frame.evaluate(() => document.querySelectorAll("[aria-live], [role=status], [role=alert]").length);
    assert.equal(regions, 1);
  });

  test("the course shows where it stands", async () => {
    await ask(visit.frame, INVESTMENT);
    const steps = await visit.frame.evaluate(() => ({
      all: document.querySelectorAll("#verdict ol li").length,
      current: document.querySelectorAll("#verdict [aria-current=step]").length,
    }));
    assert.ok(steps.all >= 5, `${steps.all} stages are drawn`);
    assert.equal(steps.current, 1);
  });

  test("clear takes everything away", async () => {
    await ask(visit.frame, INVESTMENT);
    await visit.frame.click("#clear");
    const left = await visit.frame.evaluate(() => ({
      box: document.getElementById("message").value,
      hidden: document.getElementById("verdict").hidden,
      data: Object.keys(document.getElementById("verdict").dataset),
      focus: document.activeElement.id,
      words: document.body.innerText.includes("USDT"),
    }));
    assert.deepEqual(left, { box: "", hidden: true, data: [], focus: "message", words: false });
  });
});

describe("the keyboard", () => {
  test("Ctrl+Enter checks", async () => {
    await visit.frame.click("#clear");
    await visit.frame.type("#message", HARMLESS);
    await visit.page.keyboard.down("Control");
    await visit.page.keyboard.press("Enter");
    await visit.page.keyboard.up("Control");
    assert.equal((await seen(visit.frame)).verdict, "none");
  });

  test("from the box to a mark and its reason", async () => {
    await ask(visit.frame, INVESTMENT);
    await visit.frame.focus("#message");
    const onMark = () => visit.frame.evaluate(() => document.activeElement.matches(".mark"));
    for (let i = 0; i < 30 && !(await onMark()); i++) await visit.page.keyboard.press("Tab");
    assert.ok(await onMark(), "Tab reaches a mark");
    const expanded = () => visit.frame.evaluate(() => document.activeElement.getAttribute("aria-expanded"));
    assert.equal(await expanded(), "false");
    await visit.page.keyboard.press("Enter");
    assert.equal(await expanded(), "true");
    const reason = await visit.frame.evaluate(() => document.querySelector(".reasons").innerText);
    assert.ok(reason.trim().length > 20, reason);
    await visit.page.keyboard.press("Space");
    assert.equal(await expanded(), "false");
  });

  test("Escape twice leaves, from inside the frame too", async () => {
    const { page, frame, close } = await open(browser, site.url);
    await page.setRequestInterception(true);
    const gone = new Promise((resolve) => page.on("request", (request) => {
      if (!request.url().startsWith(site.url)) resolve(request.url());
      request.respond({ status: 200, contentType: "text/html", body: "elsewhere" });
    }));
    await frame.focus("#message");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    assert.match(await gone, /^https:/);
    await until(page, () => document.body?.textContent === "elsewhere");
    await close();
  });
});

describe("the marks", () => {
  test("they hold the person's own words, in order and complete", async () => {
    await ask(visit.frame, INVESTMENT);
    const { text, marks } = await visit.frame.evaluate(() => ({
      text: document.querySelector(".pasted").textContent,
      marks: [...document.querySelectorAll(".mark")].map((mark) => mark.textContent),
    }));
    assert.equal(text.replace(/\s/g, ""), INVESTMENT.replace(/\s/g, ""));
    assert.ok(marks.length >= 2, `${marks.length} marks`);
    for (const mark of marks) assert.ok(INVESTMENT.includes(mark), mark);
  });

  test("characters outside the basic plane do not shift them", async () => {
    await ask(visit.frame, INVESTMENT);
    const list = () => visit.frame.evaluate(() => [...document.querySelectorAll(".mark")].map((mark) => mark.textContent));
    const plain = await list();
    await ask(visit.frame, `\u{1F600}\u{1F469}\u200D\u{1F4BB} ${INVESTMENT}`);
    assert.deepEqual(await list(), plain);
  });

  test("what looks like markup stays text", async () => {
    await ask(visit.frame, `<img src=x onerror=alert(1)> <b>${INVESTMENT}</b>`);
    const inside = await visit.frame.evaluate(() => document.querySelectorAll(".pasted img, .pasted b").length);
    assert.equal(inside, 0);
  });
});

describe("whom to call", () => {
  test("the country can be changed, and unverified numbers stand apart", async () => {
    await ask(visit.frame, INVESTMENT);
    await visit.frame.select("#country", "SG");
    const text = await visit.frame.evaluate(() => document.getElementById("verdict").innerText);
    assert.match(text, /1799/);
  });
});

for (const width of [360, 1280]) {
  test(`nothing runs over the side at ${width} pixels`, async () => {
    const { page, frame, close } = await open(browser, site.url, { width });
    for (const text of [HARMLESS, INVESTMENT, WARNING, `${INVESTMENT}\nhttps://${"long".repeat(60)}.example/`]) {
      await ask(frame, text);
      const over = await frame.evaluate(() => [...document.querySelectorAll("body *")]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest("[class*=unseen], [class*=hidden]"))
        .map((element) => `${element.tagName}.${element.className}`));
      assert.deepEqual(over, []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `the page is ${wide} pixels too wide`);
    }
    await close();
  });
}

test("the console stayed empty", () => {
  assert.deepEqual(visit.console, []);
});
