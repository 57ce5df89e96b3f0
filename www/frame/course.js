import { element } from './dom.js';
import { explain, stagesOf, word } from './words.js';

/**
 * What seems to be going on: the kind of scam, its story, and its course drawn as a line with the place marked that it
 * has reached.
 * @param {object} report
 */
export function course(report) {
  const family = explain('families', report.family);
  const track = explain('tracks', report.track);
  return element('section', {},
    element('h3', {}, word('answer.what')),
    family && element('p', {}, family.story),
    track && report.stage && line(report, track));
}

function line(report, track) {
  const seen = new Set(report.families.find(({ family }) => family === report.family)?.stages);
  const stages = stagesOf(report.track);
  const here = stages.indexOf(report.stage);
  const current = explain('stages', `${report.track}/${report.stage}`);
  return element('div', {},
    element('h4', {}, word('answer.stages')),
    element('p', { class: 'hint' }, track.story),
    element('ol', { class: 'course' }, stages.map((stage, i) => step(stage, report.track, {
      here: i === here, seen: seen.has(stage), passed: i < here,
    }))),
    current?.next && element('p', { class: 'next' }, element('strong', {}, word('answer.usual')), ' ', current.next));
}

function step(stage, track, { here, seen, passed }) {
  const said = explain('stages', `${track}/${stage}`);
  const state = here ? 'here' : passed ? 'passed' : 'ahead';
  return element('li', { class: `${state}${seen ? ' seen' : ''}`, 'aria-current': here ? 'step' : undefined, 'data-stage': stage },
    element('span', { class: 'stage' }, said?.name ?? stage),
    here && element('span', { class: 'tag' }, word('answer.here')),
    seen && !here && element('span', { class: 'tag' }, word('answer.seen')),
    here && said?.now && element('p', {}, said.now));
}
