// The boxes for texts, each with what is told of its text below it.
import { byId, make } from "./dom.js";

const boxes = []; // {box, area, answer, open}

export const texts = () => boxes.map(({ area }) => area.value);

/** Adds a box; changed is called when something is typed there or the box is taken away. */
export function add(changed) {
  const name = make("label", { className: "name" });
  const area = make("textarea", { rows: 4, dir: "auto", spellcheck: false, placeholder: "A message or a whole chat" });
  const remove = make("button", { type: "button", className: "small" }, "Remove");
  const answer = make("div", { className: "answer" });
  const entry = { box: make("article", {}, make("div", { className: "row" }, name, remove), area, answer), area, answer, name, open: false };
  area.addEventListener("input", changed);
  remove.addEventListener("click", () => {
    boxes.splice(boxes.indexOf(entry), 1);
    entry.box.remove();
    count();
    (boxes[0]?.area ?? byId("add")).focus();
    changed();
  });
  boxes.push(entry);
  byId("texts").append(entry.box);
  count();
  return area;
}

function count() {
  boxes.forEach(({ name, area }, n) => {
    area.id = `text-${n + 1}`;
    name.htmlFor = area.id;
    name.textContent = `Text ${n + 1}`;
  });
}

/**
 * Shows the answers to the texts as they were asked; stale ones are of patterns before the present problems. goTo is
 * called with a place, file:line:column.
 */
export function tell(answers, stale, goTo) {
  answers.forEach((answer, n) => {
    const entry = boxes[n];
    if (!entry) return;
    entry.box.classList.toggle("stale", stale);
    entry.answer.replaceChildren(...(entry.area.value.trim() ? parts(answer, stale, entry, goTo) : []));
  });
}

function parts({ error, verdict, pieces, sections }, stale, entry, goTo) {
  const all = [];
  if (error) all.push(make("p", { className: "error" }, error));
  if (!pieces) return all;
  all.push(make("p", { className: `verdict ${verdict}` }, verdict));
  if (stale) all.push(make("p", { className: "hint" }, "With the patterns as they were before the problem on the left."));
  all.push(make("p", { className: "marked", dir: "auto" }, ...pieces.map(piece)));
  const brief = sections.map(({ title, lines }) => ({ title, lines: lines.filter(({ detail }) => !detail) }));
  all.push(...brief.filter(({ lines }) => lines.length > 0).map((one) => section(one, goTo)));
  const everything = make("details", { open: entry.open }, make("summary", {}, "Everything"));
  const fill = () => everything.childElementCount > 1 || everything.append(...sections.map((one) => section(one, goTo)));
  if (entry.open) fill();
  everything.addEventListener("toggle", () => {
    entry.open = everything.open;
    if (entry.open) fill();
  });
  all.push(everything);
  return all;
}

const piece = ({ text, cues, quiet }) =>
  cues ? make("mark", { className: quiet ? "quiet" : "", title: cues.join(", ") }, text) : text;

function section({ title, lines }, goTo) {
  return make("section", {}, make("h3", {}, title), make("ul", {}, ...lines.map((line) => item(line, goTo))));
}

function item({ depth, text, at, quiet }, goTo) {
  const line = make("li", { className: `deep-${depth}${quiet ? " quiet" : ""}` }, text);
  if (at) line.append(" ", placeButton(at, goTo));
  return line;
}

/** A place in a pattern file as a button that leads there. */
export function placeButton(at, goTo) {
  const button = make("button", { type: "button", className: "at" }, at);
  button.addEventListener("click", () => goTo(at));
  return button;
}
