/** The border to the sealed frame, seen from the shell. */

/**
 * Listens to the frame. A note is {note, number}; anything else, from anywhere else, is dropped.
 * @param {HTMLIFrameElement} frame
 * @param {Object<string, (number: number) => void>} handlers by the name of the note
 */
export function hearFrame(frame, handlers) {
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || !Object.hasOwn(handlers, data?.note)) return;
    if (Number.isSafeInteger(data.number) && data.number >= 0) handlers[data.note](data.number);
  });
}

/**
 * Tells the frame something.
 * @param {HTMLIFrameElement} frame
 * @param {{kind: "hello"|"engine"|"trouble"|"offline"|"packs"|"no-packs"}} message
 */
export function tellFrame(frame, message) {
  frame.contentWindow.postMessage(message, '*'); // a sealed frame has no origin that could be named
}
