// Keeps the page for a visit without a network, by the service worker in worker.js.

// Registering a script is something that Trusted Types guard; this policy lets only our own one through.
const policy = globalThis.trustedTypes?.createPolicy("shell", { createScriptURL: () => "sw.js" });

/**
 * Stores this version and tells whether the page will open without a network from now on. It will not where the browser
 * has no service workers, as in some private windows; the page works all the same as long as it stays open.
 */
export async function storeForOffline() {
  const container = navigator.serviceWorker;
  if (!container) return false;
  try {
    await container.register(policy ? policy.createScriptURL("") : "sw.js", { updateViaCache: "none" });
    await container.ready;
    return true;
  } catch {
    return false;
  }
}
