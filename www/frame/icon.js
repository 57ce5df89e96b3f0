import { drawing } from './dom.js';

const shapes = {
  strong: ['M16.5 4h15L42 14.5v19L31.5 44h-15L6 33.5v-19z', 'M24 14v13M24 33.5v.5'], // a stop sign
  careful: ['M24 5 45 42H3z', 'M24 18v11M24 35.5v.5'], // a warning triangle
  none: ['M20.5 6a14.5 14.5 0 1 1 0 29 14.5 14.5 0 0 1 0-29z', 'M31.5 31.5 43 43'], // a magnifying glass
  unknown: ['M24 4a20 20 0 1 1 0 40 20 20 0 0 1 0-40z', 'M18 19a6 6 0 1 1 8.5 5.5C24.6 25.5 24 26.5 24 29M24 34.5v.5'],
  about: ['M24 12C19 8 12 7.5 5 9v29c7-1.5 14-1 19 3 5-4 12-4.5 19-3V9c-7-1.5-14-1-19 3z', 'M24 12v29'], // an open book
};

/**
 * Draws the sign of an answer. Shape and stroke differ as well as colour, so that it can be told without colours.
 * @param {"strong"|"careful"|"none"|"unknown"|"about"} kind
 */
export function icon(kind) {
  const [body, mark] = shapes[kind];
  return drawing('svg', { class: 'icon', viewBox: '0 0 48 48', width: '48', height: '48', 'aria-hidden': 'true' },
    drawing('path', { class: 'body', d: body }),
    drawing('path', { class: 'sign', d: mark }));
}
