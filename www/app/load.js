/** Longest pause between two tries to load, in milliseconds. */
const LONGEST_PAUSE = 30_000;

/**
 * Loads what the frame needs, and keeps trying: networks come and go.
 * @param {{checker: string, packs: string, words: string}} assets addresses; packs is JSON, part of the patterns → address
 * @param {() => void} onTrouble called after each try that failed
 * @returns {Promise<{wasm: ArrayBuffer, packs: Object<string, ArrayBuffer>, words: object, addresses: string[]}>} the
 *   packs of the core, English and the reader's languages by part, and where they came from
 */
export async function loadEngine(assets, onTrouble) {
  const packs = JSON.parse(assets.packs);
  const parts = [...new Set(['core', 'en', ...readersParts(navigator.languages, Object.keys(packs))])]; // people mix English into everything
  const addresses = parts.map((part) => packs[part]);
  for (let pause = 1000; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      const [wasm, words, ...content] = await Promise.all([bytes(assets.checker), json(assets.words), ...addresses.map(bytes)]);
      return { wasm, words, packs: Object.fromEntries(parts.map((part, i) => [part, content[i]])), addresses };
    } catch {
      onTrouble();
      await online(pause);
    }
  }
}

/**
 * Loads the packs of all languages, in one file that is the same whatever is wanted of it.
 * @param {string} address
 * @returns {Promise<Object<string, string>>} by language; fails when the network does
 */
export async function loadAllPacks(address) {
  const lines = (await (await get(address)).text()).trimEnd().split('\n');
  return Object.fromEntries(lines.map((line) => [JSON.parse(line).parts[0], line]));
}

/**
 * The parts that speak a reader's languages: of Chinese both scripts, of Hindi also the one in Latin letters.
 * @param {readonly string[]} languages BCP 47, such as pt-BR
 * @param {string[]} parts
 * @returns {string[]}
 */
export function readersParts(languages, parts) {
  const spoken = new Set(languages.map((language) => language.toLowerCase().split(/[-_]/)[0])); // not Intl.Locale, which throws at what it does not know
  if (spoken.has('fil')) spoken.add('tl'); // browsers say fil for what the patterns call tl
  return parts.filter((part) => spoken.has(part.split('-')[0]));
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
