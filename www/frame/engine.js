import workerSource from 'build:worker';

/** How long one check may take, in milliseconds. An ordinary one takes one or two. */
export const CHECK_BUDGET = 1500;
/** How long starting may take, in milliseconds; a slow phone needs two seconds. */
export const START_BUDGET = 15_000;

/** A check, or the start, that overran its budget. */
export class Overrun extends Error {
  constructor() {
    super('The checker took too long and was stopped.');
  }
}

const workerUrl = trustedWorkerUrl(URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' })));

/** Passes the one address that there is, whatever it is asked for. */
function trustedWorkerUrl(url) {
  const policy = globalThis.trustedTypes?.createPolicy('second-look-worker', { createScriptURL: () => url });
  return policy ? policy.createScriptURL('') : url;
}

/**
 * The checker in its worker. Nothing inside WebAssembly can interrupt a check that runs too long, so it is stopped from
 * outside: the worker is ended and a new one takes its place.
 */
export class Engine {
  #module;
  #packs;
  #worker;
  #pending = new Map(); // id → {resolve, reject, timer}
  #lastId = 0;
  #started;
  #stopped = false;

  /**
   * @param {ArrayBuffer} wasm the checker
   * @param {Object<string, ArrayBuffer>} packs what it looks for, by language; "core" belongs to all
   * @returns {Promise<Engine>} an engine that is ready; fails with a sentence when it cannot start
   */
  static async start(wasm, packs) {
    const engine = new Engine();
    engine.#module = await WebAssembly.compile(wasm);
    engine.#packs = packs;
    engine.#startWorker();
    try {
      await engine.#started;
      return engine;
    } catch (error) {
      engine.stop();
      throw error;
    }
  }

  /**
   * Checks a text.
   * @param {string} text
   * @returns {Promise<object>} the report, its positions in UTF-16 units
   * @throws {Overrun} when it took longer than CHECK_BUDGET
   */
  async check(text) {
    const bytes = new TextEncoder().encode(text); // a lone surrogate becomes U+FFFD: still one unit, positions hold
    const worker = this.#worker;
    try {
      await this.#started;
      return await this.#call('check', [bytes], CHECK_BUDGET);
    } catch (error) {
      // Whatever went wrong, the next check begins with a sound worker.
      if (worker === this.#worker && !this.#stopped) this.#replaceWorker();
      throw error;
    }
  }

  /**
   * Learns the words of more languages.
   * @param {Object<string, ArrayBuffer>} packs by language
   * @throws {Error} when they are not sound; what was known before stays
   */
  async learn(packs) {
    await this.#started;
    const all = { ...this.#packs, ...packs };
    await this.#call('learn', [all], START_BUDGET);
    this.#packs = all;
  }

  /** Ends the worker for good. */
  stop() {
    this.#stopped = true;
    this.#endWorker();
  }

  #endWorker() {
    this.#worker.terminate();
    for (const { reject, timer } of this.#pending.values()) {
      clearTimeout(timer);
      reject(new Error('The checker was stopped.'));
    }
    this.#pending.clear();
  }

  #startWorker() {
    this.#worker = new Worker(workerUrl);
    this.#worker.onmessage = ({ data: { id, result, error } }) =>
      this.#settle(id, (call) => (error === undefined ? call.resolve(result) : call.reject(new Error(error))));
    this.#started = this.#call('load', [this.#module, this.#packs], START_BUDGET);
    this.#started.catch(() => {}); // whoever waits for it hears of it
  }

  #replaceWorker() {
    this.#endWorker();
    this.#startWorker();
  }

  #call(method, args, budget) {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      const timer = setTimeout(() => this.#settle(id, (call) => call.reject(new Overrun())), budget);
      this.#pending.set(id, { resolve, reject, timer });
      this.#worker.postMessage({ id, method, args });
    });
  }

  #settle(id, how) {
    const call = this.#pending.get(id);
    if (!call) return; // it overran, or the engine was stopped
    this.#pending.delete(id);
    clearTimeout(call.timer);
    how(call);
  }
}
