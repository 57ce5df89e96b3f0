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
    element('ul', { class: 'services' }, sorted(verified).map(grouped(entry))),
    verified.some(({ url }) => url) && element('p', { class: 'hint' }, word('help.site-note')),
    element('p', { class: 'hint' }, word('help.checked', { date: dateOf(help().checked) })),
    unchecked.length > 0 && element('details', { class: 'unchecked' },
      element('summary', {}, word('help.unchecked', { count: unchecked.length })),
      element('p', { class: 'hint' }, word('help.unchecked-note')),
      element('ul', { class: 'services' }, sorted(unchecked).map(grouped(plainEntry)))),
  ].filter(Boolean);
}

/** Lets the first service of each purpose say what it is for. */
const grouped = (show) => (service, i, all) => element('li', {},
  service.for !== all[i - 1]?.for && element('span', { class: 'purpose' }, word(`help.for.${service.for}`)),
  show(service));

function entry(service) {
  const place = allServices(help()).indexOf(service);
  const open = (note) => () => tellShell(note, place);
  return [
    element('strong', {}, service.name),
    service.note && element('p', {}, service.note),
    element('p', { class: 'ways' },
      service.phone && element('button', { type: 'button', class: 'small', click: open('call') }, word('help.call', { phone: service.phone })),
      service.url && element('button', { type: 'button', class: 'small', click: open('open-site') },
        word('help.site', { host: hostOf(service) }))),
  ];
}

/** What we could not confirm is told as a hint to look up, with nothing to press. */
function plainEntry(service) {
  const ways = [service.phone, service.url && hostOf(service)].filter(Boolean).join(', ');
  return element('span', {}, service.name, ways && ` (${ways})`);
}

const hostOf = ({ url }) => new URL(url).host.replace(/^www\./, '');

/** Writes a day as the person's own region does, if that speaks the language of the page. */
function dateOf(day) {
  const locale = navigator.languages.find((tag) => tag.split('-')[0] === language()) ?? language();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
