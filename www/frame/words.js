/** All that the page says: the interface, the explanations of verdicts, stages and signs, and whom to call. */
import ui from 'build:interface'; // in the frame from the start, so that it can speak before anything is loaded

let words;

/** Takes the rest of the words, as the build joined them: text, help, stages, zones. */
export function setWords(all) {
  words = all;
}

/**
 * A word of the interface.
 * @param {string} name
 * @param {Object<string, string>} [values] for the places in braces
 */
export function word(name, values = {}) {
  const text = ui.words[name];
  if (text === undefined) throw new Error(`The interface has no word “${name}”.`);
  return text.replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

/** The language of the interface, BCP 47. */
export const language = () => ui.language;

/** The explanations of patterns/text, by verdict, stance, family, track, stage or sign. */
export const explain = (kind, id) => words.text[kind]?.[id];

/** Countries and their services, as in patterns/help.json. */
export const help = () => words.help;

/** Time zones by country code. */
export const zones = () => words.zones;

/** The stages of a track in their usual order. */
export const stagesOf = (track) => words.stages.tracks.find(({ id }) => id === track).stages;
