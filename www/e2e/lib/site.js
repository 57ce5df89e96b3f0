// Builds nothing, serves www/dist with the project's own server, and opens it in Chromium.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

/** The root of the project. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Runs a Go command at the root of the project; throws with what it said when it fails. */
export function go(args, env = {}) {
  const run = spawnSync("go", args, { cwd: root, encoding: "utf8", env: { ...process.env, ...env } });
  if (run.status !== 0) throw new Error(`go ${args.join(" ")}\n${run.stderr}`);
}

/** Starts the project's server on a free port and gives {url, stop}. */
export const serve = () => start("./www/cmd/serve", [], { PORT: "0" });

/** Builds and starts a Go program that serves a page and says where; gives {url, stop}. */
export async function start(source, args = [], env = {}) {
  const dir = mkdtempSync(join(tmpdir(), "serve-"));
  const program = join(dir, "serve");
  go(["build", "-o", program, source]);
  const server = spawn(program, args, { cwd: root, env: { ...process.env, ...env } });
  process.once("exit", () => server.kill()); // also when a test breaks off
  const url = await new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const found = /http:\/\/[\w.]+:\d+\/\S*/.exec(said);
      if (found) resolve(found[0]);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("exit", () => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    url,
    stop() {
      server.kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Starts Chromium with a fresh profile and without any traffic of its own. */
export const chromium = () => puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
});

/**
 * Opens the page in a profile of its own. Gives {page, frame, console, close}, where console collects everything that
 * was written there, and errors of the page; the tests want it to stay empty.
 */
export async function open(browser, url, { width = 1280, height = 900 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const console = [];
  page.on("console", (message) => console.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => console.push(`error: ${error.message}`));
  await page.setViewport({ width, height });
  await page.goto(url);
  return { page, frame: await sealedFrame(page), console, close: () => context.close() };
}

/** The sealed frame of a page, once its box is there. */
export async function sealedFrame(page) {
  const frame = await page.waitForFrame((frame) => frame !== page.mainFrame());
  await until(frame, () => document.getElementById("message") !== null);
  return frame;
}

/** Waits until a function, run in the page, gives something true. It runs from outside, so no policy is in its way. */
export async function until(frame, test, ...args) {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if (await frame.evaluate(test, ...args)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited 20 seconds in vain for ${test}`);
}

/** Waits until the frame can check. */
export const untilReady = (frame) => until(frame, () => document.getElementById("state").dataset.state === "ready");
