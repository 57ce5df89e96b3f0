// Makes the picture for the README, www/screenshot.png: node screenshot.js, after make dist.
import { join } from "node:path";
import { ask } from "./lib/box.js";
import { chromium, open, root, serve, untilReady } from "./lib/site.js";
import { INVESTMENT } from "./lib/texts.js";

const site = await serve();
const browser = await chromium();
const { page, frame } = await open(browser, site.url, { width: 1180, height: 2220 });
await untilReady(frame);
await ask(frame, INVESTMENT);
await frame.evaluate(() => document.activeElement.blur());
await page.screenshot({ path: join(root, "www", "screenshot.png") });
await browser.close();
site.stop();
