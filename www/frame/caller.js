// Questions to a worker and their answers: {id, method, args} goes in, {id, result} or {id, error} comes out.

/** The worker did not answer within its time. It is of no use any more: nothing inside can stop a running check. */
export class Overrun extends Error {}

/** The worker broke down before it could answer. */
export class Stopped extends Error {}

/** Asks one worker. When it ends, for whatever reason, every waiting call is rejected, so that nobody waits for ever. */
export class Caller {
  #worker;
  #waiting = new Map();
  #next = 1;
  #ended = null;

  constructor(worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }) => this.#settle(data);
    worker.onerror = (event) => this.end(new Stopped(event.message));
  }

  /** Calls a method of the worker. `budget` is in milliseconds; after it the call is rejected with an Overrun. */
  call(method, args, { budget, transfer = [] }) {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      const id = this.#next++;
      const timer = setTimeout(() => this.end(new Overrun(method)), budget);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#worker.postMessage({ id, method, args }, transfer);
    });
  }

  /** Ends the worker at once and rejects all waiting calls with this reason. */
  end(reason) {
    if (this.#ended) return;
    this.#ended = reason;
    this.#worker.terminate();
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(reason);
    }
    this.#waiting.clear();
  }

  /** Whether the worker has ended. */
  get ended() {
    return this.#ended !== null;
  }

  #settle({ id, result, error, gone }) {
    if (gone) return this.end(new Stopped(gone));
    const call = this.#waiting.get(id);
    if (!call) return;
    this.#waiting.delete(id);
    clearTimeout(call.timer);
    if (error === undefined) call.resolve(result);
    else call.reject(new Error(error));
  }
}
