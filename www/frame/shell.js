/**
 * The border to the shell. In come bytes and words; out go only the notes below, which are made of fixed names and whole
 * numbers, so that no part of a message can leave even by mistake.
 */

const notes = ['ready', 'height', 'reveal', 'more-languages', 'quick-leave', 'open-site', 'call'];

/**
 * Tells the shell something.
 * @param {string} name one of the notes
 * @param {number} [number] height and reveal: CSS pixels from the top of the frame; open-site and call: which service,
 *   counted as in allServices
 */
export function tellShell(name, number = 0) {
  if (!notes.includes(name)) throw new Error(`There is no note called ${name}.`);
  parent.postMessage({ note: name, number: Math.ceil(number) }, '*'); // the frame cannot know its parent's origin
}

/**
 * Listens to the shell and to nobody else.
 * @param {Object<string, Function>} handlers by the kind of message: hello, engine, trouble, offline, packs, no-packs
 */
export function hearShell(handlers) {
  addEventListener('message', (event) => {
    if (event.source !== parent) return;
    handlers[event.data?.kind]?.(event.data);
  });
}

/** Keeps the shell told how high the frame's content is. */
export function reportHeight() {
  const root = document.documentElement;
  new ResizeObserver(() => tellShell('height', root.getBoundingClientRect().height)).observe(root);
}
