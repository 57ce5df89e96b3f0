// The engine as the frame sees it: a worker with a time budget, replaced when it overruns or breaks down.
import { Caller, Overrun, Stopped } from "./caller.js";

/** Milliseconds that one check may take. The largest text allowed needs a small part of it on a slow phone. */
export const CHECK_BUDGET = 1500;

/** Milliseconds that starting may take: a slow phone compiles the packs in about one second. */
const START_BUDGET = 20_000;

// Trusted Types let only this one policy make a worker's address, and it makes it out of our own source only.
// WORKER_SOURCE is the text of worker.js, put in by the build.
const blobURL = () => URL.createObjectURL(new Blob([WORKER_SOURCE], { type: "text/javascript" }));
const policy = globalThis.trustedTypes?.createPolicy("engine", { createScriptURL: blobURL });
const workerURL = policy ? policy.createScriptURL("") : blobURL();

/** One compiled engine with its packs. */
export class Engine {
  #module;
  #packs;
  #caller;
  #started;

  /**
   * Compiles and starts an engine: `wasm` is its program, `packs` are Uint8Arrays. Rejects with an Error that holds a
   * sentence when a pack is refused, and with a WebAssembly.CompileError when the program cannot run here.
   */
  static async start(wasm, packs) {
    const engine = new Engine();
    engine.#module = await WebAssembly.compile(wasm);
    engine.#packs = packs;
    engine.#restart();
    await engine.#started;
    return engine;
  }

  /**
   * Checks a text and gives its Report. Rejects with Overrun after CHECK_BUDGET, with Stopped when the worker broke
   * down, and with an Error that holds a sentence when the engine refuses the text. The next check works in each case.
   */
  async check(text) {
    const caller = this.#caller;
    try {
      await this.#started;
      const bytes = new TextEncoder().encode(text);
      return await caller.call("check", [bytes], { budget: CHECK_BUDGET, transfer: [bytes.buffer] });
    } finally {
      if (caller.ended && caller === this.#caller) this.#restart();
    }
  }

  /** Ends the worker; the engine cannot be used any more. */
  end() {
    this.#caller.end(new Stopped("The engine was ended."));
  }

  #restart() {
    this.#caller = new Caller(new Worker(workerURL));
    this.#started = this.#caller.call("start", [this.#module, this.#packs], { budget: START_BUDGET });
    this.#started.catch(() => {}); // told to whoever checks next
  }
}

export { Overrun, Stopped };
