// The shell: fetches the files, hands them to the sealed frame and gives it room. It never sees the message.
import { Mismatch, fetchAll } from "./files.js";
import { leave, wireLeaving } from "./leave.js";
import { listen } from "./notes.js";
import { storeForOffline } from "./offline.js";

const frame = () => document.getElementById("frame");
let files = null; // a promise of what fetchAll gives

// The frame's origin is opaque and cannot be named as the target; it is the only one that this window talks to.
const tell = (message, transfer) => frame().contentWindow.postMessage(message, "*", transfer);

/** Fetches everything and hands it to the frame, or tells the frame why it cannot. */
async function equip() {
  try {
    files = fetchAll();
    const engine = await files;
    tell({ engine }, [engine.wasm]);
  } catch (fault) {
    return tell({ lacking: fault instanceof Mismatch ? "mismatch" : "noNetwork" });
  }
  if (await storeForOffline()) tell({ offline: true });
}

/** Scrolls to a place in the frame, unless it can be seen well enough already. */
function showPlace({ pixels }) {
  const top = frame().getBoundingClientRect().top + pixels;
  if (top > 0 && top < innerHeight * 0.4) return;
  const bar = document.querySelector("header").offsetHeight;
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: top - bar - 16, behavior: calm ? "auto" : "smooth" });
}

/** Opens the website of a help entry, or its telephone number in the device's dialler. */
async function openHelp({ country, entry, way }) {
  const { help } = await files;
  const services = country === "" ? help.world : help.countries.find(({ code }) => code === country)?.services;
  const value = services?.[entry]?.[way];
  if (!value) return;
  if (way === "phone") location.href = `tel:${value.replace(/[^\d+]/g, "")}`;
  else open(value, "_blank", "noopener,noreferrer");
}

listen(frame, {
  ready: equip,
  retry: equip,
  leave,
  help: openHelp,
  show: showPlace,
  height: ({ pixels }) => (frame().style.height = `${pixels}px`),
});
document.addEventListener("DOMContentLoaded", () => wireLeaving(document.getElementById("leave")));
