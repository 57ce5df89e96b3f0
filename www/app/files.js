// Fetches what the frame needs to check a text. FILES is put in by the build: {name: {url, integrity}}, with the hash
// of each file, so that the parts of two versions can never be mixed.

/** The network, or the store of the browser, did not give a file. */
export class NoNetwork extends Error {}

/** A file is not the one that belongs to this page. */
export class Mismatch extends Error {}

async function get(name) {
  const { url, integrity } = FILES[name];
  const response = await fetch(url, { integrity, credentials: "omit" }).catch(() => null);
  if (response?.ok) return response;
  // The browser does not tell a failed check from a failed fetch; a second look without the check does.
  const unchecked = await fetch(url, { method: "HEAD", credentials: "omit" }).catch(() => null);
  throw unchecked ? new Mismatch(url) : new NoNetwork(url);
}

/** Gives {wasm, packs, guide, help}: the engine's program and packs as bytes, the texts and the help list as objects. */
export async function fetchAll() {
  const [wasm, pack, guide, help] = await Promise.all(["wasm", "pack", "guide", "help"].map(get));
  return {
    wasm: await wasm.arrayBuffer(),
    packs: [new Uint8Array(await pack.arrayBuffer())],
    guide: await guide.json(),
    help: await help.json(),
  };
}
