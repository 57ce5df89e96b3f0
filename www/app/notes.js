// What the frame may say to the shell. Everything it says is checked here against this closed list, and nothing on the
// list can hold text: that is how the message stays out of the shell even if the frame's code were wrong.

const whole = (n, most) => Number.isInteger(n) && n >= 0 && n <= most;

const NOTES = {
  ready: () => true,
  height: ({ pixels }) => whole(pixels, 1_000_000),
  show: ({ pixels }) => whole(pixels, 1_000_000),
  help: ({ country, entry, way }) => /^([A-Z]{2})?$/.test(country) && whole(entry, 99) && (way === "phone" || way === "url"),
  leave: () => true,
  retry: () => true,
};

/**
 * Listens to the frame that `frame()` gives, which need not exist yet: calls the handler that has the note's name with
 * the note. Anything else is dropped.
 */
export function listen(frame, handlers) {
  addEventListener("message", ({ source, data }) => {
    if (source !== frame()?.contentWindow || !Object.hasOwn(NOTES, data?.note)) return;
    if (NOTES[data.note](data)) handlers[data.note](data);
  });
}
