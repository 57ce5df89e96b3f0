// The workbench: what is edited, what is asked, and when.
import { add, placeButton, tell, texts } from "./answers.js";
import { ask } from "./ask.js";
import { byId, make } from "./dom.js";
import * as editor from "./editor.js";

/** How long after the last key the server is asked, in milliseconds. */
const PAUSE = 200;

const saved = new Map(); // file → its content on disk, of those that were opened
const edits = new Map(); // file → its content here, of those that differ
const file = byId("file");
const cue = byId("cue");
let cues = [];
let timer, asking, again;

async function start() {
  const { folder, files, cues: ids, writable } = await ask("start");
  byId("folder").textContent = `Patterns: ${folder}`;
  file.append(...files.map((name) => make("option", { value: name }, name)));
  cues = ids;
  byId("cues").append(...ids.map((id) => make("option", { value: id })));
  byId("save").hidden = !writable;
  const begin = files.find((name) => name.startsWith("words/")) ?? files[0];
  await open(begin);
  add(changed).focus();
  changed();
}

/** Shows a file, as it was edited here or else as it is on disk. */
async function open(name) {
  if (!saved.has(name)) saved.set(name, (await ask("file", { file: name })).content);
  file.value = name;
  editor.show(edits.get(name) ?? saved.get(name));
  mark();
}

/** Opens the place file:line:column, with the folder before it or not. */
async function goTo(at) {
  const [, name, line, column] = /^(.*?)(?::(\d+):(\d+))?$/.exec(at);
  await guarded(() => open(name));
  editor.goTo(Number(line ?? 1), Number(column ?? 1));
  changed();
}

/** Puts a dot before the files that are changed here, and offers what can be done with this one. */
function mark() {
  for (const option of file.options) option.textContent = (edits.has(option.value) ? "• " : "") + option.value;
  const now = edits.has(file.value);
  byId("undo").disabled = !now;
  byId("save").disabled = !now;
}

function typed() {
  const now = editor.content();
  if (now === saved.get(file.value)) edits.delete(file.value);
  else edits.set(file.value, now);
  mark();
  changed();
}

/** Asks the server soon; what changes while it answers is asked right after. */
function changed() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (asking) again = true;
    else guarded(askNow);
  }, PAUSE);
}

async function askNow() {
  asking = true;
  try {
    const { problems, answers } = await ask("try", question({ texts: texts(), cue: cues.includes(cue.value) ? cue.value : "" }));
    showProblems(problems, "No problems. “Check all rules” also tries every example.");
    tell(answers, problems.length > 0, goTo);
  } finally {
    asking = false;
    if (again) changed();
    again = false;
  }
}

const question = (more) => ({ file: file.value, edits: Object.fromEntries(edits), ...more });

function showProblems(problems, otherwise) {
  editor.underline(problems.filter((one) => one.file === file.value));
  const bad = problems.filter(({ note }) => !note).length;
  byId("state").textContent = problems.length === 0 ? otherwise : `Problems: ${bad}. Notes: ${problems.length - bad}.`;
  byId("problems").replaceChildren(...problems.map(({ at, message, note }) =>
    make("li", { className: note ? "note" : "" }, placeButton(at, goTo), " ", message)));
}

async function lint() {
  byId("state").textContent = "Checking all rules and examples; this takes some seconds …";
  byId("lint").disabled = true;
  try {
    const { problems } = await ask("lint", question());
    showProblems(problems, "No problems by any rule.");
  } finally {
    byId("lint").disabled = false;
  }
}

function download() {
  const url = URL.createObjectURL(new Blob([editor.content()], { type: "application/json" }));
  make("a", { href: url, download: file.value.split("/").pop() }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function save() {
  const name = file.value;
  const content = editor.content();
  await ask("save", question({ before: saved.get(name) }));
  saved.set(name, content);
  typed();
  byId("state").textContent = `${name} is saved.`;
}

/** Goes back to what is on disk now. */
async function undo() {
  if (!confirm(`Undo all changes to ${file.value}?`)) return;
  edits.delete(file.value);
  saved.delete(file.value);
  await open(file.value);
  changed();
}

/** Does something and, if that fails, says why. */
async function guarded(action) {
  try {
    await action();
  } catch (error) {
    byId("state").textContent = error.message;
  }
}

file.addEventListener("change", () => guarded(async () => {
  await open(file.value);
  changed();
}));
editor.onType(typed);
cue.addEventListener("input", changed);
byId("add").addEventListener("click", () => add(changed).focus());
byId("download").addEventListener("click", download);
byId("save").addEventListener("click", () => guarded(save));
byId("undo").addEventListener("click", () => guarded(undo));
byId("lint").addEventListener("click", () => guarded(lint));
addEventListener("beforeunload", (event) => edits.size > 0 && event.preventDefault());
guarded(start);
