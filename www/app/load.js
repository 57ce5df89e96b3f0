/** Longest pause between two tries to load, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/**
 * Loads what the frame needs, and keeps trying: networks come and go.
 * @param {{checker: string, pack: string, words: string}} assets addresses
 * @param {() => void} onTrouble called after each try that failed
 * @returns {Promise<{wasm: ArrayBuffer, pack: ArrayBuffer, words: object}>}
 */
export async function loadEngine(assets, onTrouble) {
  for (let pause = 1000; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      const [wasm, pack, words] = await Promise.all([bytes(assets.checker), bytes(assets.pack), json(assets.words)]);
      return { wasm, pack, words };
    } catch {
      onTrouble();
      await online(pause);
    }
  }
}

async function get(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

const bytes = async (address) => (await get(address)).arrayBuffer();
const json = async (address) => (await get(address)).json();

/** Waits for a pause to pass, or for the network to come back. */
function online(pause) {
  return new Promise((resolve) => {
    setTimeout(resolve, pause);
    addEventListener('online', resolve, { once: true });
  });
}
