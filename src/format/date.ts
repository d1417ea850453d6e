// SPDX-License-Identifier: EUPL-1.2

const MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'];

/** An ISO date, as precise as it is: `2019-07-01` → `1° luglio 2019`, `2020-05` → `maggio 2020`, `2020` → `2020`. */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const monthAndYear = `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return day === undefined ? monthAndYear : `${day === '01' ? '1°' : Number(day)} ${monthAndYear}`;
}
