/**
 * The worker of the sealed frame, where the checker runs. It answers {id, method, args} with {id, result} or
 * {id, error: a sentence}. It starts as a blob and so inherits the frame's policy: it can reach nothing.
 */
import 'build:go-runtime'; // wasm_exec.js of the Go version that compiled the checker; sets globalThis.Go

/**
 * Checked once at the start, while the person still reads or types: the first run of WebAssembly takes a hundred times as
 * long as the next, and should not be theirs. It walks through messages, links, amounts and the words of a frame.
 */
const REHEARSAL = 'Ann: Hi, pay the $20 fee at https://example.org first, then you can withdraw.\nMe: Why?\n';

const methods = {
  /** Starts the checker and gives it its packs. */
  async load(module, packs) {
    const go = new Go();
    const instance = await WebAssembly.instantiate(module, go.importObject);
    go.run(instance); // sets globalThis.scamcheck and then waits to be called
    const answer = methods.learn(packs);
    setTimeout(() => scamcheck.check(new TextEncoder().encode(REHEARSAL))); // once the answer is on its way
    return answer;
  },

  /** Gives the checker these packs in place of those it has. Are they not sound, it keeps those. */
  learn(packs) {
    const { core, ...languages } = packs;
    return answerOf(scamcheck.load(...[core, ...Object.values(languages)].map((pack) => new Uint8Array(pack))));
  },

  /** Checks a text in UTF-8 and gives the report. */
  check: (text) => answerOf(scamcheck.check(text)),
};

function answerOf(json) {
  const answer = JSON.parse(json);
  if (answer.error) throw new Error(answer.error);
  return answer;
}

onmessage = async ({ data: { id, method, args } }) => {
  try {
    postMessage({ id, result: await methods[method](...args) });
  } catch (error) {
    postMessage({ id, error: String(error?.message ?? error) });
  }
};
