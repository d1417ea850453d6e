// SPDX-License-Identifier: EUPL-1.2

/** Where readers report errors: an e-mail address, or the https address of a form that takes `title` and `body`. */
export type ReportAddress = string;

export const isForm = (address: ReportAddress): boolean => address.startsWith('https://');

/** What of the site somebody finds wrong. */
export interface ReportedThing {
  /** What it is, in a few words: `la cifra risultati-2019-0166`. */
  readonly name: string;
  /** Its absolute address; null where the reader alone knows it. */
  readonly url: string | null;
  /** What the site says of it, when it is one figure: `482 imprese`. */
  readonly value?: string;
  readonly release: string;
}

/** A report to send on: everything that finds the thing again is written already, and what is wrong is left to the reader. */
export function reportHref(address: ReportAddress, { name, url, value, release }: ReportedThing): string {
  const title = `Errore: ${name}`;
  const body = [
    ...(value === undefined ? [] : [`Valore pubblicato: ${value}`]),
    `Pagina: ${url ?? ''}`,
    `Versione: ${release}`,
    '',
    'Che cosa non va:',
    '',
    'Che cosa dice il documento, e a quale riga:',
    '',
  ];
  if (isForm(address)) {
    const form = new URL(address);
    form.searchParams.set('title', title);
    form.searchParams.set('body', body.join('\n'));
    return form.href;
  }
  // RFC 6068: spaces are %20, lines end with CRLF.
  return `mailto:${encodeURI(address)}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.join('\r\n'))}`;
}
