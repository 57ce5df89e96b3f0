const policy = globalThis.trustedTypes?.createPolicy('second-look-worker', { createScriptURL: () => 'service-worker.js' });

/**
 * Keeps the page on the device, and the words of the languages that were fetched.
 * @param {string[]} addresses of those words
 * @returns {Promise<boolean>} whether it will open without internet from now on. It will not where the browser has no
 *   service workers, as in some private windows; it works all the same as long as it stays open.
 */
export async function keepOffline(addresses) {
  const container = navigator.serviceWorker;
  if (!container) return false;
  try {
    await container.register(policy ? policy.createScriptURL('') : 'service-worker.js', { updateViaCache: 'none' });
    await container.ready;
    await Promise.all(addresses.map((address) => fetch(address))); // past the service worker, which keeps what passes
    return true;
  } catch {
    return false;
  }
}
