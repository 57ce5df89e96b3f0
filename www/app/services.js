import { allServices } from '../frame/services.js';

/**
 * Opens the site of a service, or the telephone with its number. The frame can only name a place in the list that the
 * shell loaded itself, never an address.
 * @param {Promise<{words: object}>} loading
 * @param {number} place in allServices
 * @param {"url"|"phone"} way
 */
export async function openService(loading, place, way) {
  const service = allServices((await loading).words.help)[place];
  if (!service?.verified || !service[way]) return;
  if (way === 'phone') location.href = `tel:${service.phone.replace(/[^\d+]/g, '')}`;
  else open(service.url, '_blank', 'noopener,noreferrer');
}
