/**
 * The shell: loads the checker for the sealed frame, and does the few things that the frame cannot do itself. It never
 * sees a message; what comes out of the frame is checked to be one of a few notes with a whole number.
 */
import { hearFrame, tellFrame } from './frame.js';
import { loadAllPacks, loadEngine } from './load.js';
import { quickLeave, leaveOnEscape } from './leave.js';
import { keepOffline } from './offline.js';
import { openService } from './services.js';

const frame = document.getElementById('frame');
const assets = document.documentElement.dataset;
let loading;

hearFrame(frame, {
  ready: () => { loading ??= load(); }, // it answers the hello as well
  height: (pixels) => { frame.style.height = `${pixels}px`; },
  reveal: (pixels) => reveal(frame.getBoundingClientRect().top + scrollY + pixels),
  'more-languages': sendAllPacks,
  'quick-leave': quickLeave,
  'open-site': (place) => openService(loading, place, 'url'),
  call: (place) => openService(loading, place, 'phone'),
});
tellFrame(frame, { kind: 'hello' }); // it may have been ready before this script was

document.getElementById('leave').addEventListener('click', quickLeave);
leaveOnEscape();

async function load() {
  const parts = await loadEngine(assets, () => tellFrame(frame, { kind: 'trouble' }));
  tellFrame(frame, { kind: 'engine', wasm: parts.wasm, packs: parts.packs, words: parts.words });
  keepOffline(parts.addresses).then((kept) => kept && tellFrame(frame, { kind: 'offline' })); // last, so as not to slow the loading
  return parts;
}

/** The frame has met a language that it has no words for. It says that and no more: which one stays with it. */
async function sendAllPacks() {
  try {
    tellFrame(frame, { kind: 'packs', packs: await loadAllPacks(assets.allPacks) });
  } catch {
    tellFrame(frame, { kind: 'no-packs' });
  }
}

/** Scrolls to a height of the page, unless it can be seen already. */
function reveal(top) {
  const header = document.querySelector('header').offsetHeight;
  const visible = top >= scrollY + header && top < scrollY + innerHeight * 0.6;
  if (!visible) scrollTo({ top: top - header - 16 });
}
