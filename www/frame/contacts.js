// Whom to call. Only services whose number was seen in a source are shown as facts; the others stand apart and say so.
import { countryHere } from "./country.js";
import { el } from "./dom.js";
import * as notes from "./notes.js";
import { language, say } from "./words.js";

// What to offer first. Where somebody may be held, or is about to travel, liberty and life go before the money.
const ORDER = ["report", "verify", "trafficking", "embassy", "emergency"];
const ORDER_TRAVEL = ["verify", "trafficking", "embassy", "emergency", "report"];
const ORDER_HELD = ["embassy", "emergency", "trafficking", "verify", "report"];
const HELD_STAGES = ["journey", "captivity", "recruit"];

let help = { checked: "", countries: [], world: [] };
let country = countryHere();
let guessed = true;

/** Takes over the help list; the shell hands it in as soon as it has it. */
export function setHelp(given) {
  help = given;
}

/** The section with the services for a report, in the order that fits it. */
export function contacts(report) {
  const held = report.track === "overseas" && HELD_STAGES.includes(report.stage);
  const order = held ? ORDER_HELD : report.track === "overseas" ? ORDER_TRAVEL : ORDER;
  const lists = el("div", { class: "services", "aria-live": "off" });
  const section = el("section", { class: "contacts", "aria-labelledby": "contacts-title" },
    el("h2", { id: "contacts-title" }, say("help.title")),
    held && el("p", { class: "first" }, say("help.embassyFirst")),
    chooser(() => fill(lists, order)),
    lists,
    help.checked && el("p", { class: "small" }, say("help.checkedOn", { date: day(help.checked) })));
  fill(lists, order);
  return section;
}

function chooser(onchange) {
  const name = new Intl.DisplayNames([language], { type: "region" });
  const known = help.countries.map(({ code }) => ({ code, name: name.of(code) })).sort((a, b) => a.name.localeCompare(b.name, language));
  if (!known.some(({ code }) => code === country)) country = "";
  const select = el("select", { id: "country", onchange: () => {
    country = select.value;
    guessed = false;
    hint.hidden = true;
    onchange();
  } },
    el("option", { value: "" }, say("help.choose")),
    known.map(({ code, name }) => el("option", { value: code, selected: code === country }, name)));
  const hint = el("p", { class: "small", hidden: !guessed || country === "" }, say("help.guess"));
  return el("div", { class: "chooser" }, el("label", { for: "country" }, say("help.country")), select, hint);
}

function fill(lists, order) {
  const here = help.countries.find(({ code }) => code === country)?.services ?? [];
  const all = [...entries(here, country), ...entries(help.world, "")];
  all.sort((a, b) => order.indexOf(a.service.for) - order.indexOf(b.service.for));
  const checked = all.filter(({ service }) => service.verified);
  const unchecked = all.filter(({ service }) => !service.verified);
  lists.replaceChildren(...[
    country !== "" && !here.some(({ verified }) => verified) && el("p", {}, say("help.none")),
    el("ul", {}, checked.map(card)),
    unchecked.length > 0 && el("details", {},
      el("summary", {}, say("help.unchecked")),
      el("p", { class: "small" }, say("help.uncheckedHint")),
      el("ul", {}, unchecked.map(card))),
  ].filter(Boolean));
}

const entries = (services, where) => services.map((service, entry) => ({ service, where, entry }));

// Links would let a browser look up or contact the site before anybody chooses it. So these are buttons, and the shell
// opens the entry, which it finds in its own copy of the list.
function card({ service, where, entry }) {
  return el("li", {},
    el("p", { class: "for" }, say(`help.for.${service.for}`), where === "" && ` · ${say("help.world")}`),
    el("h3", {}, service.name),
    service.note && el("p", { class: "note" }, service.note),
    el("p", { class: "ways" },
      service.phone && el("button", { type: "button", onclick: () => notes.openHelp(where, entry, "phone") }, say("help.call", { phone: service.phone })),
      service.url && el("button", { type: "button", onclick: () => notes.openHelp(where, entry, "url") }, say("help.visit", { site: siteOf(service.url) }))));
}

const siteOf = (url) => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/.*$/, "");

const day = (iso) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
