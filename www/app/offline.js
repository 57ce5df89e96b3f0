const policy = globalThis.trustedTypes?.createPolicy('second-look-worker', { createScriptURL: () => 'service-worker.js' });

/**
 * Keeps the page on the device.
 * @returns {Promise<boolean>} whether it will open without internet from now on. It will not where the browser has no
 *   service workers, as in some private windows; it works all the same as long as it stays open.
 */
export async function keepOffline() {
  const container = navigator.serviceWorker;
  if (!container) return false;
  try {
    await container.register(policy ? policy.createScriptURL('') : 'service-worker.js', { updateViaCache: 'none' });
    await container.ready;
    return true;
  } catch {
    return false;
  }
}
