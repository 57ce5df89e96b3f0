// The box in which a pattern file is edited: line numbers beside it and underlines beneath it, which follow its scrolling.
import { byId, make } from "./dom.js";

const source = byId("source");
const numbers = byId("numbers");
const underlay = byId("underlay");
let lines = 0;
let marks = []; // {from, to, note} in UTF-16 units

export const content = () => source.value;

/** Shows another content; the cursor goes to its beginning. */
export function show(text) {
  source.value = text;
  source.setSelectionRange(0, 0);
  source.scrollTo(0, 0);
  marks = [];
  draw();
}

/** Calls back whenever something is typed. Underlines stay where they are until others come. */
export const onType = (changed) => source.addEventListener("input", () => {
  draw();
  changed();
});

/** Underlines the places of problems of this file. */
export function underline(problems) {
  marks = problems.filter(({ to }) => to > 0).sort((a, b) => a.from - b.from);
  draw();
}

/** Puts the cursor on a line and a column in bytes, both from 1, and brings it into view. */
export function goTo(line, column) {
  const text = source.value;
  let start = 0;
  for (let n = 1; n < line && start >= 0; n++) start = text.indexOf("\n", start) + 1 || -1;
  if (start < 0) return;
  const end = text.indexOf("\n", start);
  const at = start + unitsOf(text.slice(start, end < 0 ? undefined : end), column - 1);
  source.focus();
  source.setSelectionRange(at, at);
  const height = parseFloat(getComputedStyle(source).lineHeight);
  source.scrollTo(0, Math.max(0, (line - 4) * height));
}

/** How many UTF-16 units the first bytes of a line in UTF-8 are. */
function unitsOf(text, bytes) {
  let units = 0;
  for (const character of text) {
    bytes -= new TextEncoder().encode(character).length;
    if (bytes < 0) break;
    units += character.length;
  }
  return units;
}

function draw() {
  const text = source.value;
  const count = text.split("\n").length;
  if (count !== lines) {
    lines = count;
    numbers.textContent = Array.from({ length: count }, (_, n) => n + 1).join("\n");
  }
  const parts = [];
  let at = 0;
  for (const { from, to, note } of marks) {
    if (from < at || from >= text.length) continue;
    parts.push(text.slice(at, from), make("mark", { className: note ? "note" : "problem" }, text.slice(from, to)));
    at = to;
  }
  underlay.replaceChildren(...parts, text.slice(at), "\n");
  follow();
}

function follow() {
  numbers.style.transform = `translateY(${-source.scrollTop}px)`;
  underlay.style.transform = `translate(${-source.scrollLeft}px, ${-source.scrollTop}px)`;
}

source.addEventListener("scroll", follow);
