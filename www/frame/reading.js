// The person's own text with the telling words marked; each mark is a button that opens its reason right behind it.
import { el } from "./dom.js";
import { marksOf, withGaps } from "./marks.js";
import { language, say, sayCount, tell } from "./words.js";

/** The section with the marked text, or null when nothing in it is marked. */
export function reading(text, report) {
  const cues = report.cues;
  const parts = marksOf(text, cues);
  const total = parts.filter((part) => part.cues.length > 0).length;
  if (total === 0) return null;
  const quote = el("blockquote", { id: "marked", dir: "auto", lang: report.language === "und" ? "" : report.language, translate: "no" });
  let number = 0;
  for (const part of withGaps(text, parts)) {
    const words = text.slice(part.start, part.end);
    if (part.hidden) quote.append(gap(words));
    else if (part.cues.length === 0) quote.append(words);
    else quote.append(...mark(words, part.cues.map((i) => cues[i]), ++number));
  }
  return el("section", { class: "reading", "aria-labelledby": "reading-title" },
    el("h2", { id: "reading-title" }, say("reading.title")),
    el("div", { class: "hint" },
      el("p", {}, el("b", {}, sayCount("reading.marks", total)), ". ", say("reading.hint")),
      showAll(quote)),
    quote);
}

// A <button> cannot run over the end of a line like other words, so a mark is a <span> in the role of one.
function mark(words, cues, number) {
  const reason = el("span", { id: `why-${number}`, class: "why", role: "note", dir: "auto", hidden: true }, cues.map(why));
  const button = el("span", {
    class: `mark ${weightClass(cues[0])}`, role: "button", tabindex: "0",
    "aria-expanded": "false", "aria-controls": reason.id,
    onclick: () => open(button, reason.hidden),
    onkeydown: (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      open(button, reason.hidden);
    },
  }, words);
  return [button, reason];
}

function open(button, yes) {
  button.setAttribute("aria-expanded", String(yes));
  button.nextElementSibling.hidden = !yes;
}

function weightClass(cue) {
  if (cue.weight < 0) return "against";
  if (!cue.counted) return "uncounted";
  return cue.decisive || cue.weight >= 3 ? "heavy" : "light";
}

function why(cue) {
  const { name, why: reason, do: advice } = tell("cues", cue.cue);
  const remark = cue.weight < 0 ? say("reading.against") : cue.counted ? "" : say("reading.uncounted");
  return el("span", { class: "reason" },
    el("b", {}, name ?? say("reading.unnamed")),
    reason && el("span", {}, reason),
    remark && el("span", { class: "remark" }, remark),
    advice && cue.counted && el("span", { class: "advice" }, advice));
}

function showAll(quote) {
  let all = false;
  const button = el("button", { type: "button", onclick: () => {
    all = !all;
    button.textContent = say(all ? "reading.hideAll" : "reading.showAll");
    for (const one of quote.querySelectorAll(".mark")) open(one, all);
  } }, say("reading.showAll"));
  return button;
}

function gap(words) {
  const button = el("button", { type: "button", class: "gap", onclick: () => button.replaceWith(words) },
    say("reading.gap", { n: words.length.toLocaleString(language) }));
  return button;
}
