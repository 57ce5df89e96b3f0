// The worker that the engine runs in. It is started from a blob inside the frame and so inherits the frame's seal.
// Methods: start(module, packs) and check(bytes); both throw an Error with a sentence when the engine refuses.
import "go-wasm-exec";

const methods = {
  /** Runs the compiled engine and loads the packs; gives the version of the packs. */
  async start(module, packs) {
    const go = new Go();
    go.run(await WebAssembly.instantiate(module, go.importObject)).then(() => {
      postMessage({ gone: "The engine ended." }); // a Go program ends on its own only when it breaks down
    });
    return answer(scamcheck.load(...packs)).version;
  },

  /** Checks a text in UTF-8 and gives the Report, its positions in UTF-16 units. */
  check(text) {
    return answer(scamcheck.check(text));
  },
};

function answer(json) {
  const content = JSON.parse(json);
  if (content.error !== undefined) throw new Error(content.error);
  return content;
}

onmessage = async ({ data: { id, method, args } }) => {
  try {
    postMessage({ id, result: await methods[method](...args) });
  } catch (fault) {
    postMessage({ id, error: fault.message });
  }
};
