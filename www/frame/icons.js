// The few drawings of the answer. They are decoration beside words, so they are hidden from screen readers.
import { svg } from "./dom.js";

const SHAPES = {
  strong: ["M15 4h18l11 11v18L33 44H15L4 33V15z", "M24 13v14", "M24 34v.5"],
  careful: ["M24 5 45 42H3z", "M24 18v11", "M24 35.5v.5"],
  none: ["M21 5a16 16 0 1 0 0 32 16 16 0 0 0 0-32z", "m33 33 10 10"],
  about: ["M5 10a5 5 0 0 1 5-5h28a5 5 0 0 1 5 5v19a5 5 0 0 1-5 5H22l-10 9v-9h-2a5 5 0 0 1-5-5z", "M14 15h20", "M14 24h12"],
  unclear: ["M24 4a20 20 0 1 0 0 40 20 20 0 0 0 0-40z", "M18 19a6 6 0 1 1 8.5 5.5c-1.7.9-2.5 2-2.5 4", "M24 34.5v.5"],
  arrow: ["M8 24h30", "M27 12l12 12-12 12"],
};

/** Draws one of the shapes above, in the colour of the text around it. */
export function icon(name) {
  return svg("svg", { viewBox: "0 0 48 48", class: `icon icon-${name}`, "aria-hidden": "true" }, SHAPES[name].map((d) => svg("path", { d })));
}
