// The one way in which elements are made in the frame. Text always becomes a text node and never markup, so nothing that
// somebody pastes, or that stands in a text file, can become an element.

/**
 * Makes an element. `props` are attributes; a function is an event listener ("onclick"), true an attribute without a
 * value, and false or null is left out. Children are elements or texts; empty ones (null, false, "") are left out.
 */
export function el(name, props = {}, ...children) {
  return dress(document.createElement(name), props, children);
}

/** Makes an SVG element, in the same way as `el`. */
export function svg(name, props = {}, ...children) {
  return dress(document.createElementNS("http://www.w3.org/2000/svg", name), props, children);
}

function dress(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== false && child !== undefined && child !== ""));
  return element;
}

/** Finds the element with this id; the markup of the frame has all ids that are asked for. */
export const byId = (id) => document.getElementById(id);
