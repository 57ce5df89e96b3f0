// Hands the frame another engine than the page's own, over the same border that the shell uses.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { go } from "./site.js";

/** Compiles a program of fixtures/ for the browser and gives its bytes. */
export function compile(name) {
  const dir = mkdtempSync(join(tmpdir(), "fixture-"));
  try {
    go(["build", "-o", join(dir, "out.wasm"), `./www/e2e/fixtures/${name}`], { GOOS: "js", GOARCH: "wasm" });
    return readFileSync(join(dir, "out.wasm"));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Replaces the engine: `wasm` is a Buffer, `packs` are Buffers by part; what is missing is taken from the page. */
export function replaceEngine(page, { wasm, packs }) {
  return page.evaluate(async (given) => {
    const own = document.documentElement.dataset;
    const bytes = async (base64, url) => base64 === null
      ? (await fetch(url)).arrayBuffer()
      : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer;
    const message = {
      kind: "engine",
      wasm: await bytes(given.wasm, own.checker),
      packs: Object.fromEntries(await Promise.all(Object.entries(given.packs ?? { core: null, en: null })
        .map(async ([part, base64]) => [part, await bytes(base64, JSON.parse(own.packs)[part])]))),
      words: await (await fetch(own.words)).json(),
    };
    document.getElementById("frame").contentWindow.postMessage(message, "*");
  }, { wasm: wasm?.toString("base64") ?? null, packs: packs && Object.fromEntries(Object.entries(packs).map(([part, pack]) => [part, pack?.toString("base64") ?? null])) });
}
