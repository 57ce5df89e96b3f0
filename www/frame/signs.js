import { element } from './dom.js';
import { markedLines } from './marks.js';
import { explain, word } from './words.js';

/** How many signs are listed before the rest is folded away. */
const SHOWN_SIGNS = 5;

/**
 * The person's own text with the telling words marked; pressing a mark opens the reasons below its line.
 * @param {string} text
 * @param {object[]} cues those that count
 */
export function markedText(text, cues) {
  const lines = markedLines(text, cues).map((pieces) => {
    const line = element('p', { dir: 'auto' });
    line.append(...pieces.map((piece) => (piece.cues.length ? mark(piece, line) : piece.text)));
    return line;
  });
  return element('section', {},
    element('h3', {}, word('answer.text')),
    element('p', { class: 'hint' }, word('answer.text-hint')),
    element('div', { class: 'pasted' }, lines));
}

/** A marked piece. It is a span with the role of a button: a real button would not break across lines. */
function mark(piece, line) {
  const toggle = () => {
    const opened = button.getAttribute('aria-expanded') === 'true';
    closeReasons(line.parentNode);
    if (opened) return;
    button.setAttribute('aria-expanded', 'true');
    line.after(reasons(piece.cues, () => {
      closeReasons(line.parentNode);
      button.focus();
    }));
  };
  const button = element('span', {
    class: 'mark', role: 'button', tabindex: '0', 'aria-expanded': 'false', title: word('mark.open'), 'data-cues': piece.cues.join(' '),
    click: toggle,
    keydown: (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      toggle();
    },
  }, piece.text);
  return button;
}

function closeReasons(pasted) {
  pasted.querySelector('.reasons')?.remove();
  pasted.querySelector('[aria-expanded="true"]')?.setAttribute('aria-expanded', 'false');
}

function reasons(cues, close) {
  return element('div', { class: 'reasons', role: 'note' },
    cues.map((cue) => sign(cue)),
    element('button', { type: 'button', class: 'small', click: close }, word('mark.close')));
}

/** A sign's name, why it matters and what to do about it. */
function sign(id) {
  const said = explain('cues', id);
  return element('div', { class: 'sign' },
    element('strong', {}, said?.name ?? id),
    said?.why && element('p', {}, said.why),
    said?.do && element('p', { class: 'advice' }, said.do));
}

/**
 * The list of all signs, the weightiest first.
 * @param {object[]} cues those that count
 */
export function signList(cues) {
  const ids = [...cues].sort((a, b) => b.decisive - a.decisive || b.weight - a.weight).map(({ cue }) => cue);
  const item = (id) => element('li', {}, sign(id));
  const rest = ids.slice(SHOWN_SIGNS);
  return element('section', {},
    element('h3', {}, word('answer.signs')),
    element('ul', { class: 'signs' }, ids.slice(0, SHOWN_SIGNS).map(item)),
    rest.length > 0 && element('details', {},
      element('summary', {}, word('answer.more-signs', { count: rest.length })),
      element('ul', { class: 'signs' }, rest.map(item))));
}
