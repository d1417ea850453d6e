// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import type { Lines } from '../domain/locator.ts';

export interface Place {
  readonly document: string;
  readonly lines: Lines;
}

/** `Rapporto 2019, righe 187, 232-240; Puglia 2020, riga 12`: each document once, lines that follow one another as one passage. */
export function formatPlaces(atlas: Pick<Atlas, 'document'>, places: readonly Place[]): string {
  return [...Map.groupBy(places, ({ document }) => document)]
    .map(([document, members]) => {
      const passages = joinLines(members.map(({ lines }) => lines));
      const written = passages.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`));
      const one = passages.length === 1 && passages[0]?.first === passages[0]?.last;
      return `${atlas.document(document).shortTitle}, ${one ? 'riga' : 'righe'} ${written.join(', ')}`;
    })
    .join('; ');
}

function joinLines(all: readonly Lines[]): readonly Lines[] {
  const joined: Lines[] = [];
  for (const lines of all.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    const last = joined.at(-1);
    if (last && lines.first <= last.last + 1) joined[joined.length - 1] = { first: last.first, last: Math.max(last.last, lines.last) };
    else joined.push(lines);
  }
  return joined;
}
