// Firefox and WebKitGTK, as far as the tests need them: each opens an address and gives the frame in it, with evaluate().
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import puppeteer from "puppeteer-core";

/** Starts Firefox. Gives {openFrame(url), close()}; a frame has evaluate(function, ...arguments). */
export async function firefox() {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" });
  return {
    async openFrame(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page.waitForFrame((frame) => frame !== page.mainFrame());
    },
    close: () => browser.close(),
  };
}

/** Starts WebKitGTK's MiniBrowser on a screen that nobody sees, and speaks to it by WebDriver. Gives the same as firefox. */
export async function webkit() {
  const port = await freePort();
  const driver = spawn("xvfb-run", ["--auto-servernum", "WebKitWebDriver", `--port=${port}`], {
    detached: true, // a process group of its own, so that all of it can be ended
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" }, // it cannot nest sandboxes as root
    stdio: "ignore",
  });
  const ask = client(`http://127.0.0.1:${port}`);
  await untilAnswers(ask);
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] } } };
  const session = `/session/${(await ask("POST", "/session", { capabilities })).sessionId}`;
  return {
    async openFrame(url) {
      await ask("POST", `${session}/frame`, { id: null }).catch(() => {}); // there is no page yet, the first time
      await ask("POST", `${session}/url`, { url });
      const element = await ask("POST", `${session}/element`, { using: "css selector", value: "iframe" });
      await ask("POST", `${session}/frame`, { id: element });
      return { evaluate: (run, ...args) => ask("POST", `${session}/execute/sync`, { script: `return (${run})(...arguments)`, args }) };
    },
    async close() {
      await ask("DELETE", session);
      process.kill(-driver.pid);
    },
  };
}

function miniBrowser() {
  const places = ["x86_64", "aarch64"].flatMap((machine) => ["4.1", "4.0"].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`));
  return places.find(existsSync) ?? places[0];
}

/** Speaks WebDriver (W3C): gives the value that comes back, and throws what went wrong. */
function client(base) {
  return async (method, path, content) => {
    const response = await fetch(base + path, { method, body: content && JSON.stringify(content) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
    return value;
  };
}

async function untilAnswers(ask) {
  for (let i = 0; i < 100; i++) {
    if (await ask("GET", "/status").catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver did not start within ten seconds.");
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
