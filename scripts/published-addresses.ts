// SPDX-License-Identifier: EUPL-1.2

/** An address that was published once: it must still answer, or say what took its place. */
export interface PublishedAddress {
  readonly address: string;
  /** What took its place; null while it stands. */
  readonly movedTo: string | null;
  /** Line of the list, from 1. */
  readonly line: number;
}

/** Reads the list: one address a line, from the site's root; `old -> new` where one has moved. */
export function readPublishedAddresses(text: string): readonly PublishedAddress[] {
  return text.split('\n').flatMap((line, index) => {
    const [address = '', movedTo = null] = line.split(' -> ');
    return line === '' ? [] : [{ address, movedTo, line: index + 1 }];
  });
}

/** The list written again with what is published now added to it: nothing is ever taken away. */
export function extendPublishedAddresses(known: readonly PublishedAddress[], current: ReadonlySet<string>): string {
  const lines = new Map(known.map(({ address, movedTo }) => [address, movedTo === null ? address : `${address} -> ${movedTo}`]));
  for (const address of current) if (!lines.has(address)) lines.set(address, address);
  const sorted = [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([, line]) => `${line}\n`).join('');
}

/** What of the list no longer answers, each with its line and what to do; none is an empty list. */
export function lostAddresses(known: readonly PublishedAddress[], current: ReadonlySet<string>): readonly string[] {
  return known.flatMap(({ address, movedTo, line }) => {
    if (movedTo === null) {
      return current.has(address)
        ? []
        : [`riga ${line}: «${address}» era pubblicato e non c’è più. Rimettilo, o scrivi «${address} -> nuovo indirizzo»`];
    }
    return current.has(movedTo) ? [] : [`riga ${line}: «${address}» rimanda a «${movedTo}», che non c’è. Scrivi un indirizzo del sito`];
  });
}
