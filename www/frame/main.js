/** The sealed frame: here the message is typed, checked and explained, and from here it cannot go anywhere. */
import './seal.js'; // first of all
import { headline, showAnswer } from './answer.js';
import { byId } from './dom.js';
import { Engine, Overrun } from './engine.js';
import { hearShell, reportHeight, tellShell } from './shell.js';
import { setWords, word } from './words.js';

/** The most characters that are checked at once, as in the checker. */
const MAX_CHARACTERS = 200_000;

const message = byId('message');
const verdict = byId('verdict');
let engine;
let starts = 0; // engines that were asked for; only the last one is taken
let waiting = false; // a check was asked for before the engine was ready
let offline = false; // whether the page is kept on the device
let latest = 0; // only the latest check may show its answer

hearShell({
  hello: () => tellShell('ready'),
  engine: startEngine,
  trouble: () => engine || say('trouble'),
  packs: ({ packs }) => answerForPacks(packs),
  'no-packs': () => answerForPacks({}),
  offline: () => { offline = true; if (byId('state').dataset.state === 'ready') say('ready'); },
});

async function startEngine({ wasm, packs, words }) {
  const turn = ++starts;
  setWords(words);
  try {
    const started = await Engine.start(wasm, packs);
    if (turn !== starts) return started.stop();
    engine?.stop();
    engine = started;
  } catch {
    if (!engine) say('broken');
    return;
  }
  if (waiting) check();
  else say('ready');
}

/** Tells how things stand, in one sentence beside the buttons. */
function say(name) {
  byId('state').textContent = word(`state.${name === 'ready' && offline ? 'offline' : name}`);
  byId('state').dataset.state = name;
}

async function check() {
  const text = message.value;
  const turn = ++latest;
  const refusal = refusalOf(text);
  if (refusal) return refuse(refusal);
  waiting = !engine;
  if (waiting) return say('waiting');
  say('checking');
  try {
    let report = await engine.check(text);
    if (report.wanted.length && turn === latest && await learn(report.wanted)) report = await engine.check(text);
    if (turn === latest) show(report, text);
  } catch (error) {
    if (turn === latest) refuse(error instanceof Overrun ? 'stopped' : 'failed');
  }
}

let answerForPacks = () => {};

/**
 * Has the engine learn the languages that a text turned out to be written in. The shell is asked for all there are, so
 * that nobody but this frame knows which.
 * @param {string[]} languages
 * @returns {Promise<boolean>} whether there is something new to check with
 */
async function learn(languages) {
  say('fetching');
  const packs = await new Promise((resolve) => {
    answerForPacks = resolve;
    tellShell('more-languages');
  });
  const encoder = new TextEncoder();
  const wanted = languages.filter((language) => packs[language]);
  if (!wanted.length) return false;
  try {
    await engine.learn(Object.fromEntries(wanted.map((language) => [language, encoder.encode(packs[language]).buffer])));
    return true;
  } catch {
    return false;
  }
}

function refusalOf(text) {
  if (!text.trim()) return 'empty';
  if (text.length > MAX_CHARACTERS && [...text].length > MAX_CHARACTERS) return 'too-long'; // characters, not UTF-16 units
  return '';
}

function refuse(name) {
  hideAnswer();
  say(name);
  speak(word(`state.${name}`));
  reveal(message);
  message.focus();
}

function show(report, text) {
  showAnswer(verdict, report, text);
  say('ready');
  speak(headline(report).title);
  reveal(verdict);
}

/** Has the page scroll to an element; the frame itself never scrolls. */
const reveal = (node) => tellShell('reveal', node.getBoundingClientRect().top);

/** Speaks to screen readers: the verdict or the reason why there is none, and nothing else. */
function speak(sentence) {
  byId('spoken').textContent = sentence;
}

function hideAnswer() {
  verdict.hidden = true;
  verdict.replaceChildren();
  for (const name of Object.keys(verdict.dataset)) delete verdict.dataset[name];
}

function clear() {
  latest++; // an answer that is under way is not wanted any more
  waiting = false;
  putText('');
  hideAnswer();
  speak('');
  if (engine) say('cleared');
  message.focus();
}

function putText(text) {
  message.value = text;
  offerExample();
}

/** Offers to show what an answer looks like, but never in place of a text that is there. */
function offerExample() {
  byId('example').hidden = message.value !== '';
}

function showExample() {
  putText(word('example.text'));
  check();
}

let lastEscape = -Infinity;
addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check();
  if (event.key !== 'Escape' || event.repeat) return;
  if (event.timeStamp - lastEscape < 1000) leave();
  lastEscape = event.timeStamp;
});

function leave() {
  clear();
  tellShell('quick-leave');
}

byId('check').addEventListener('click', check);
byId('clear').addEventListener('click', clear);
byId('example').addEventListener('click', showExample);
message.addEventListener('input', offerExample);
for (const way of ['paste', 'drop']) message.addEventListener(way, () => setTimeout(check)); // once the text is in the box
reportHeight();
tellShell('ready');
