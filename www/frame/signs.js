import { element } from './dom.js';
import { markedLines } from './marks.js';
import { explain, language, word } from './words.js';

/** Lines without marks that stay beside a marked one; a longer run between them is folded away. */
const NEAR_LINES = 3;

/**
 * The person's own text with the telling words marked; pressing a mark opens the reasons below its line.
 * @param {string} text
 * @param {object[]} cues those that count
 */
export function markedText(text, cues) {
  const lines = markedLines(text, cues);
  const near = nearMarks(lines);
  const shown = [];
  for (let i = 0; i < lines.length; i++) {
    if (near[i]) {
      shown.push(lineOf(lines[i]));
      continue;
    }
    const start = i;
    while (i + 1 < lines.length && !near[i + 1]) i++;
    shown.push(gap(lines.slice(start, i + 1)));
  }
  return element('section', {},
    element('h3', {}, word('answer.text')),
    element('p', { class: 'hint' }, word('answer.text-hint')),
    element('div', { class: 'pasted' }, shown),
    signList(cues));
}

/** Tells of each line whether it is shown at once: those at most NEAR_LINES from a mark, and runs too short to fold. */
function nearMarks(lines) {
  const near = new Array(lines.length).fill(false);
  lines.forEach((pieces, i) => {
    if (pieces.some(({ cues }) => cues.length)) near.fill(true, Math.max(0, i - NEAR_LINES), i + NEAR_LINES + 1);
  });
  let start = 0;
  while ((start = near.indexOf(false, start)) >= 0) {
    const next = near.indexOf(true, start);
    const end = next < 0 ? near.length : next;
    if (end - start <= NEAR_LINES) near.fill(true, start, end);
    start = end;
  }
  return near;
}

function gap(lines) {
  const button = element('button', { type: 'button', class: 'small gap', click: () => button.replaceWith(...lines.map(lineOf)) },
    word('answer.gap', { count: lines.length.toLocaleString(language()) }));
  return button;
}

function lineOf(pieces) {
  const line = element('p', { dir: 'auto' });
  line.append(...pieces.map((piece) => (piece.cues.length ? mark(piece, line) : piece.text)));
  return line;
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

/** All signs with their reasons, the weightiest first, for those who would rather read than choose marks. */
function signList(cues) {
  const sorted = [...cues].sort((a, b) => b.decisive - a.decisive || b.weight - a.weight);
  return element('details', {},
    element('summary', {}, word('answer.signs', { count: cues.length })),
    element('ul', { class: 'signs' }, sorted.map(({ cue }) => element('li', {}, sign(cue)))));
}
