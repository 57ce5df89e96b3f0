import { countryName, guessCountry } from './country.js';
import { element } from './dom.js';
import { allServices } from './services.js';
import { tellShell } from './shell.js';
import { help, language, word } from './words.js';

/** Purposes in the order they are shown; where people are held, getting out comes first. */
const USUAL = ['emergency', 'report', 'verify', 'trafficking', 'embassy'];
const HELD = ['embassy', 'trafficking', 'emergency', 'report', 'verify'];

let chosen; // kept while the page is open, nowhere else
let guessed = true;

/**
 * Whom to call in the chosen country.
 * @param {boolean} held whether people may be held or taken abroad: the own embassy then comes first
 */
export function helpers(held) {
  chosen ??= guessCountry();
  const list = element('div');
  const show = () => list.replaceChildren(...services(chosen, held));
  const hint = element('p', { class: 'hint' }, word('help.guess'));
  const choose = () => {
    chosen = choice.value;
    guessed = false;
    hint.hidden = true;
    show();
  };
  const choice = element('select', { id: 'country', change: choose }, options());
  choice.value = help().countries.some(({ code }) => code === chosen) ? chosen : '';
  hint.hidden = !guessed || !choice.value;
  show();
  return element('section', { class: 'help' },
    element('h3', {}, word('help.heading')),
    element('p', { class: 'country' }, element('label', { for: 'country' }, word('help.country')), ' ', choice),
    hint,
    list);
}

function options() {
  const named = help().countries.map(({ code }) => ({ code, name: countryName(code, language()) }));
  named.sort((a, b) => a.name.localeCompare(b.name, language()));
  return [...named, { code: '', name: word('help.other') }].map(({ code, name }) => element('option', { value: code }, name));
}

function services(country, held) {
  const local = help().countries.find(({ code }) => code === country)?.services ?? [];
  const all = [...local, ...help().world];
  const order = held ? HELD : USUAL;
  const sorted = (list) => [...list].sort((a, b) => order.indexOf(a.for) - order.indexOf(b.for));
  const verified = all.filter((service) => service.verified);
  const unchecked = all.filter((service) => !service.verified);
  return [
    held && element('p', { class: 'advice' }, word('help.embassy-first')),
    !local.some((service) => service.verified) && element('p', {}, word('help.none')),
    element('ul', { class: 'services' }, sorted(verified).map(entry)),
    verified.some(({ url }) => url) && element('p', { class: 'hint' }, word('help.site-note')),
    element('p', { class: 'hint' }, word('help.checked', { date: dateOf(help().checked) })),
    unchecked.length > 0 && element('details', { class: 'unchecked' },
      element('summary', {}, word('help.unchecked', { count: unchecked.length })),
      element('p', { class: 'hint' }, word('help.unchecked-note')),
      element('ul', { class: 'services' }, sorted(unchecked).map(plainEntry))),
  ].filter(Boolean);
}

function entry(service) {
  const place = allServices(help()).indexOf(service);
  const open = (note) => () => tellShell(note, place);
  return element('li', {},
    element('span', { class: 'purpose' }, word(`help.for.${service.for}`)),
    element('strong', {}, service.name),
    service.note && element('p', {}, service.note),
    element('p', { class: 'ways' },
      service.phone && element('button', { type: 'button', class: 'small', click: open('call') }, word('help.call', { phone: service.phone })),
      service.url && element('button', { type: 'button', class: 'small', click: open('open-site') },
        word('help.site', { host: new URL(service.url).host.replace(/^www\./, '') }))));
}

/** What we could not confirm is told as a hint to look up, with nothing to press. */
function plainEntry(service) {
  const ways = [service.phone, service.url && new URL(service.url).host].filter(Boolean).join(', ');
  return element('li', {},
    element('span', { class: 'purpose' }, word(`help.for.${service.for}`)),
    element('span', {}, service.name, ways && ` (${ways})`));
}

function dateOf(day) {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
