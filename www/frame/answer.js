import { course } from './course.js';
import { element } from './dom.js';
import { helpers } from './help.js';
import { icon } from './icon.js';
import { markedText } from './signs.js';
import { explain, word } from './words.js';

/**
 * What is told first about a report. A text that is itself about scams (its stance) has an answer of its own.
 * @returns {{title: string, text: string, do: string[]}}
 */
export const headline = ({ stance, verdict }) => (stance ? explain('stances', stance) : explain('verdicts', verdict));

/**
 * Shows a report.
 * @param {HTMLElement} place the element with the id verdict; its data attributes are for tests and embedding sites
 * @param {object} report
 * @param {string} text what was checked
 */
export function showAnswer(place, report, text) {
  const said = headline(report);
  const alarmed = report.verdict === 'careful' || report.verdict === 'strong';
  const cues = alarmed ? report.cues.filter((cue) => cue.counted && cue.weight > 0) : [];
  const [first, ...others] = stepsOf(report, said);
  Object.assign(place.dataset, { verdict: report.verdict, family: report.family, stance: report.stance });
  place.hidden = false;
  const reasons = [alarmed && course(report), cues.length > 0 && markedText(text, cues)].filter(Boolean);
  const steps = [others.length > 0 && todo(others), report.verdict !== 'too-short' && helpers(report.track)].filter(Boolean);
  const [left, right] = reasons.length > 0 ? [reasons, steps] : [steps.slice(0, 1), steps.slice(1)];
  place.replaceChildren(
    card(report, said, first),
    element('div', { class: 'columns' }, element('div', {}, left), element('div', {}, right)));
}

/** What to do, the most pressing first. A course may bring steps of its own: abroad, safety goes before money. */
function stepsOf(report, said) {
  const own = explain('tracks', report.track)?.do;
  if (!own) return said.do;
  return report.verdict === 'strong' ? own : [said.do[0], ...own];
}

function kindOf({ verdict, stance }) {
  if (stance) return 'about';
  return ['strong', 'careful', 'none'].includes(verdict) ? verdict : 'unknown';
}

function card(report, said, first) {
  const kind = kindOf(report);
  const family = explain('families', report.family)?.name;
  return element('div', { class: `card ${kind}` },
    icon(kind),
    element('div', {},
      element('h2', {}, said.title),
      family && element('p', { class: 'family' }, word('answer.like', { name: family })),
      element('p', {}, said.text)),
    first && element('div', { class: 'now' },
      element('h3', {}, word('answer.now')),
      element('p', {}, first)));
}

function todo(things) {
  return element('section', {},
    element('h3', {}, word('answer.do')),
    element('ol', { class: 'todo' }, things.map((thing) => element('li', {}, thing))));
}
