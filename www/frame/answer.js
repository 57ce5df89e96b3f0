import { course } from './course.js';
import { element } from './dom.js';
import { helpers } from './help.js';
import { icon } from './icon.js';
import { markedText } from './signs.js';
import { explain, word } from './words.js';

/** Stages at which people may be on their way or held: their own embassy then comes before all others. */
const HELD = { overseas: ['journey', 'captivity', 'recruit'] };

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
  place.replaceChildren(
    card(kindOf(report), said, first),
    ...[
      alarmed && course(report),
      cues.length > 0 && markedText(text, cues),
      others.length > 0 && todo(others),
      report.verdict !== 'too-short' && helpers(isHeld(report)),
    ].filter(Boolean));
}

const isHeld = ({ track, stage }) => HELD[track]?.includes(stage) ?? false;

/** What to do, the most pressing first. Where a course brings steps of its own, as the way abroad does, they go before the rest. */
function stepsOf(report, said) {
  const own = report.verdict !== 'none' && explain('tracks', report.track)?.do;
  if (!own) return said.do;
  return isHeld(report) ? own : [said.do[0], ...own];
}

function kindOf({ verdict, stance }) {
  if (stance) return 'about';
  return ['strong', 'careful', 'none'].includes(verdict) ? verdict : 'unknown';
}

function card(kind, said, first) {
  return element('div', { class: `card ${kind}` },
    icon(kind),
    element('div', {},
      element('h2', {}, said.title),
      element('p', {}, said.text)),
    first && element('div', { class: 'now' },
      element('h3', {}, word('answer.now')),
      element('p', {}, first)));
}

function todo(things) {
  return element('section', {},
    element('h3', {}, word('answer.do')),
    element('ul', { class: 'todo' }, things.map((thing) => element('li', {}, thing))));
}
