// All that ever leaves the frame: small typed notes to the shell around it. None has a field that could hold text, and
// the shell accepts no others (app/notes.js there is the list). Keep it so: this file and the browser's seal
// are the whole of the promise that nothing pasted goes anywhere.
const send = (note) => parent.postMessage(note, "*"); // the frame has an opaque origin and cannot know the shell's

/** The frame listens and can be handed the engine. */
export const ready = () => send({ note: "ready" });

/** How high the frame would like to be, in CSS pixels. */
export const height = (pixels) => send({ note: "height", pixels: Math.ceil(pixels) });

/** The person should see what stands at this distance from the top of the frame, in CSS pixels. */
export const show = (pixels) => send({ note: "show", pixels: Math.round(pixels) });

/** The person wants to call or open an entry of the help list, which the shell has too: only its place goes out. */
export const openHelp = (country, entry, way) => send({ note: "help", country, entry, way });

/** The person wants to leave quickly. */
export const leave = () => send({ note: "leave" });

/** The person wants the engine fetched once more. */
export const retry = () => send({ note: "retry" });
