// Making elements, without any HTML from text.

export const byId = (id) => document.getElementById(id);

/** Makes an element with properties and children (elements or texts). */
export function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}
