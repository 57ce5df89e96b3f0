import { zones } from './words.js';

/**
 * Guesses where the person is, from what the device says without asking anybody: its time zone, then the regions of
 * its languages. Most devices keep the language's region of their maker, so the time zone comes first.
 * @returns {string} ISO 3166-1 alpha-2, or "" when nothing tells
 */
export function guessCountry() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
  const byZone = Object.entries(zones()).find(([, names]) => names.some((name) => zone === name || zone.startsWith(`${name}/`)));
  if (byZone) return byZone[0];
  return knownLanguages().map((tag) => new Intl.Locale(tag).region).find(Boolean) ?? '';
}

/** The device's languages, BCP 47; without those that are none, such as "C", which some systems give. */
export function knownLanguages() {
  return navigator.languages.filter((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length > 0;
    } catch {
      return false;
    }
  });
}

/**
 * A country's name in a language.
 * @param {string} code ISO 3166-1 alpha-2
 * @param {string} language BCP 47
 */
export function countryName(code, language) {
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code);
}
