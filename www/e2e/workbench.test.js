// The workbench: edit a pattern file, see what texts get, see what is wrong, download and save it.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { chromium, root, start, until } from "./lib/site.js";

const WORDS = "words/en/common.json";
const BRIBE = "The lake is calm and the bribery money is mine.";

let folder, bench, browser, page;
const said = []; // whatever was written to the console

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  cpSync(join(root, "checker/cmd/scamcheck/testdata/patterns"), folder, { recursive: true });
  const args = ["workbench", "--patterns", folder, "--port", "0", "--write"];
  [bench, browser] = await Promise.all([start("./checker/cmd/scamcheck", args), chromium()]);
});

after(async () => {
  await browser.close();
  bench.stop();
  rmSync(folder, { recursive: true });
});

/** Opens the workbench in a window of that size; it is ready when the first text box has the focus. */
async function visit(width, height) {
  page = await browser.newPage();
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("dialog", (dialog) => dialog.accept());
  await page.setViewport({ width, height });
  await page.goto(bench.url);
  await until(page, () => document.activeElement.id === "text-1");
}

/** Chooses a file and waits until its content is there. */
async function choose(name, words) {
  await page.select("#file", name);
  await until(page, (words) => document.getElementById("source").value.includes(words), words);
}

/** Replaces words of the pattern file, as typing them would. */
const replace = (old, now) => page.evaluate((old, now) => {
  const source = document.getElementById("source");
  assertHas(source.value.includes(old));
  source.setRangeText(now, source.value.indexOf(old), source.value.indexOf(old) + old.length, "end");
  source.dispatchEvent(new InputEvent("input", { bubbles: true }));
  function assertHas(yes) {
    if (!yes) throw new Error(`The file does not hold ${old}`);
  }
}, old, now);

const verdictIs = (verdict) => until(page, (verdict) => document.querySelector("article .verdict")?.textContent === verdict, verdict);
const marked = () => page.$$eval("article .marked mark", (all) => all.map((one) => one.textContent));
const problems = () => page.$$eval("#problems li", (all) => all.map((one) => one.textContent));
const told = () => page.$eval("article .answer", (answer) => answer.innerText);
const underlined = () => page.$$eval("#underlay mark", (all) => all.map((one) => one.textContent));

describe("the workbench", () => {
  before(() => visit(1200, 900));

  test("a text gets its verdict, and why, as it is typed", async () => {
    await page.keyboard.type(BRIBE);
    await verdictIs("none");
    await choose(WORDS, "this is a scam");
    assert.deepEqual(await problems(), []);
  });

  test("an edit shows at once what it finds", async () => {
    await replace('"any": ["this is a scam"]', '"any": ["this is a scam", "bribery money"]');
    await until(page, () => document.querySelectorAll("article .marked mark").length > 0);
    assert.deepEqual(await marked(), ["bribery money"]);
    assert.match(await told(), /warns: speaks for the stance warning, 4[^]*words\/en\/common\.json:3:46/);
    assert.match(await page.$eval("#file", (file) => file.selectedOptions[0].textContent), /^• /);
  });

  test("a problem is listed with its place and underlined; the last good patterns stay in use", async () => {
    await replace('"bribery money"', '"(bribery money"');
    await until(page, () => document.querySelectorAll("#problems li").length > 0);
    const [first] = await problems();
    assert.match(first, /^words\/en\/common\.json:3:46 A bracket is never closed/);
    assert.deepEqual(await underlined(), ['"(bribery money"']);
    await until(page, () => document.querySelector("article.stale") !== null);
    assert.deepEqual(await marked(), ["bribery money"]);
  });

  test("the place of a problem is a button that leads there", async () => {
    await page.click("#problems .at");
    await until(page, () => document.activeElement.id === "source");
    assert.equal(await page.$eval("#source", (source) => source.value.slice(source.selectionStart).startsWith('"(bribery money"')), true);
    await replace('"(bribery money"', '"bribery money"');
    await until(page, () => document.querySelectorAll("#problems li").length === 0 && document.querySelector(".stale") === null);
  });

  test("what was nearly found is explained when its cue is named", async () => {
    await page.$eval("#text-1", (area) => {
      area.value = "You can withdraw the fee today.";
      area.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await page.type("#cue", "pay-to-withdraw");
    await until(page, () => document.querySelector("article .answer").innerText.includes("missing: pay"));
    assert.match(await told(), /withdraw “withdraw” by withdraw\* words\/en\/concepts\/money\.json:1:76/);
  });

  test("everything is there to be unfolded, and stays so", async () => {
    await page.click("article summary");
    await until(page, () => document.querySelector("article details").innerText.includes("The text in comparable form"));
    await page.type("#text-1", " Really.");
    await until(page, () => document.querySelector("article details").innerText.includes("today. really."));
  });

  test("several texts are tried side by side, and can be taken away", async () => {
    await page.click("#add");
    await page.keyboard.type("Pay the tax and you can withdraw.");
    await until(page, () => document.querySelectorAll("article .verdict").length === 2);
    assert.deepEqual(await page.$$eval("article .verdict", (all) => all.map((one) => one.textContent)), ["none", "strong"]);
    await page.click("article button.small");
    await verdictIs("strong");
    assert.equal(await page.$eval("article label", (label) => label.textContent), "Text 1");
  });

  test("the rules of lint are asked on a button", async () => {
    await page.click("#lint");
    await until(page, () => !document.getElementById("lint").disabled && document.querySelectorAll("#problems li").length > 0);
    assert.ok((await problems()).every((one) => /^[\w./-]+(:\d+:\d+)? \S/.test(one)), (await problems()).join("\n"));
  });

  test("the changed file can be downloaded", async () => {
    const downloads = mkdtempSync(join(tmpdir(), "downloads-"));
    const session = await page.createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads, eventsEnabled: true });
    const done = new Promise((resolve) => session.on("Browser.downloadProgress", ({ state }) => state === "completed" && resolve()));
    await page.click("#download");
    await done;
    const content = readFileSync(join(downloads, "common.json"), "utf8");
    assert.equal(content, await page.$eval("#source", (source) => source.value));
    assert.ok(content.includes('"bribery money"'));
    rmSync(downloads, { recursive: true });
  });

  test("it is saved by a button, but never over somebody else's change", async () => {
    const onDisk = join(folder, WORDS);
    assert.ok(!readFileSync(onDisk, "utf8").includes("bribery"), "nothing is written before");
    await page.click("#save");
    await until(page, () => document.getElementById("state").textContent.includes("is saved"));
    assert.ok(readFileSync(onDisk, "utf8").includes("bribery"));
    writeFileSync(onDisk, readFileSync(onDisk, "utf8") + "\n");
    await replace('"bribery money"', '"hush money"');
    await page.click("#save");
    await until(page, () => document.getElementById("state").textContent.includes("somebody else"));
    assert.ok(!readFileSync(onDisk, "utf8").includes("hush money"));
  });

  test("undo brings back what is on disk", async () => {
    await page.click("#undo");
    const onDisk = readFileSync(join(folder, WORDS), "utf8");
    await until(page, (content) => document.getElementById("source").value === content, onDisk);
    assert.equal(await page.$eval("#undo", (undo) => undo.disabled), true);
  });
});

describe("the workbench on a small screen", () => {
  before(() => visit(360, 740));

  test("nothing is wider than the screen", async () => {
    await page.type("#text-1", "Pay the tax and you can withdraw.");
    await verdictIs("strong");
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  });

  test("all of it can be reached with the keyboard, in the order of the page", async () => {
    await page.focus("#file");
    const reached = [];
    for (let n = 0; n < 10; n++) {
      reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.textContent));
      await page.keyboard.press("Tab");
    }
    assert.deepEqual(reached.slice(0, 6), ["file", "source", "download", "lint", "cue", "Remove"]);
  });
});

test("the page broke no rule of its own, and nobody without its key gets an answer", async () => {
  assert.deepEqual(said, ["Failed to load resource: the server responded with a status of 409 (Conflict)"]); // the file not saved
  await page.goto(bench.url.replace(/#.*/, "#another"));
  await page.reload();
  await until(page, () => document.getElementById("state").textContent.includes("whole address"));
});
