// SPDX-License-Identifier: EUPL-1.2

const MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'];

/** An interval as short as it can be read: `2017-08-01`, `2019-07-31` → `ago 2017 – lug 2019`. */
export function formatMonths(start: string, end: string): string {
  const months = [start, end].map((iso) => `${(MONTHS[Number(iso.slice(5, 7)) - 1] ?? '').slice(0, 3)} ${iso.slice(0, 4)}`);
  return [...new Set(months)].join(' – ');
}

/** An ISO date, as precise as it is: `2019-07-01` → `1° luglio 2019`, `2020-05` → `maggio 2020`, `2020` → `2020`. */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const monthAndYear = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? monthAndYear : `${day === '01' ? '1°' : Number(day)} ${monthAndYear}`;
}
