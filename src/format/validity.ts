// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from './date.ts';

/**
 * Since when and until when something holds, as far as it is known: `dal 2019 fino al 31 dicembre 2023`, `da aprile 2019`.
 * Both unknown: an empty text.
 */
export function formatValidity(start: string | null, end: string | null): string {
  return [start === null ? '' : `${joined('da', start)}${formatDate(start)}`, end === null ? '' : `fino ${joined('a', end)}${formatDate(end)}`]
    .filter((part) => part !== '')
    .join(' ');
}

/** The preposition before a date: a year and a day take the article, a month does not. */
function joined(preposition: 'da' | 'a', iso: string): string {
  const [, month, day] = iso.split('-');
  if (month === undefined) return `${preposition}l `;
  if (day === undefined) return preposition === 'a' && ['04', '08'].includes(month) ? 'ad ' : `${preposition} `;
  return ['08', '11'].includes(day) ? `${preposition}ll’` : `${preposition}l `;
}
