import { countryName, guessCountry, knownLanguages } from './country.js';
import { element } from './dom.js';
import { allServices } from './services.js';
import { tellShell } from './shell.js';
import { help, language, word } from './words.js';

/** Purposes in the order in which they are shown; what does not fit the case is folded away. */
const FITTING = {
  investment: ['report', 'emergency'],
  tasks: ['report', 'verify', 'emergency'],
  overseas: ['embassy', 'emergency', 'trafficking', 'verify'],
};
const ALL = ['report', 'verify', 'trafficking', 'embassy', 'emergency'];

let chosen; // kept while the page is open, nowhere else
let guessed = true;

/**
 * Whom to call in the chosen country.
 * @param {string} track the course that the text follows, or ""; on the way abroad the own embassy comes first
 */
export function helpers(track) {
  chosen ??= guessCountry();
  const list = element('div');
  const show = () => list.replaceChildren(...services(chosen, track));
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

function services(country, track) {
  const local = help().countries.find(({ code }) => code === country)?.services ?? [];
  const all = [...local, ...help().world];
  const verified = all.filter((service) => service.verified);
  const unchecked = all.filter((service) => !service.verified);
  const fitting = FITTING[track] ?? ALL;
  const others = groups(verified, ALL.filter((purpose) => !fitting.includes(purpose)), entry);
  return [
    track === 'overseas' && element('p', { class: 'advice' }, word('help.embassy-first')),
    !local.some((service) => service.verified) && element('p', {}, word('help.none')),
    ...groups(verified, fitting, entry),
    others.length > 0 && element('details', {}, element('summary', {}, word('help.more')), others),
    unchecked.length > 0 && element('details', { class: 'unchecked' },
      element('summary', {}, word('help.unchecked', { count: unchecked.length })),
      element('p', { class: 'hint' }, word('help.unchecked-note')),
      groups(unchecked, ALL, plainEntry)),
    element('p', { class: 'hint' }, word('help.site-note')),
    element('p', { class: 'hint' }, word('help.checked', { date: dateOf(help().checked) })),
  ].filter(Boolean);
}

/** The services of each purpose under its heading; purposes that have none are left out. */
function groups(services, purposes, show) {
  return purposes.flatMap((purpose) => {
    const fitting = services.filter((service) => service.for === purpose);
    if (!fitting.length) return [];
    return [
      element('h4', {}, word(`help.for.${purpose}`)),
      element('ul', { class: 'services' }, fitting.map((service) => element('li', {}, show(service)))),
    ];
  });
}

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
  const locale = knownLanguages().find((tag) => tag.split('-')[0] === language()) ?? language();
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
