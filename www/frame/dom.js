/** Building the page from nodes. Text becomes text nodes and nothing else: no string is ever read as HTML. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes an element.
 * @param {string} tag
 * @param {Object<string, string|boolean|Function>} [attributes] true sets an empty attribute, false and undefined leave
 *   it out, a function listens to the event of that name
 * @param {...(Node|string|undefined|false)} children strings become text nodes, what is missing is left out
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

/** Makes an SVG element, as element does for HTML. */
export function drawing(tag, attributes = {}, ...children) {
  return furnish(document.createElementNS(SVG, tag), attributes, children);
}

function furnish(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(name, value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat().filter((child) => child || child === 0));
  return node;
}

/** Finds an element of the frame's own document by its id. */
export const byId = (id) => document.getElementById(id);
