// SPDX-License-Identifier: EUPL-1.2
import { formatCount } from './number.ts';

/** What some lines of a document hold: `4 cifre, 1 enunciato, 2 note di qualità`; what there is none of is not named. */
export function formatContents({
  figures,
  statements,
  notes,
}: {
  readonly figures: number;
  readonly statements: number;
  readonly notes: number;
}): string {
  const held = [
    ...(figures === 0 ? [] : [formatCount(figures, 'cifra', 'cifre')]),
    ...(statements === 0 ? [] : [formatCount(statements, 'enunciato', 'enunciati')]),
    ...(notes === 0 ? [] : [formatCount(notes, 'nota di qualità', 'note di qualità')]),
  ];
  return held.length === 0 ? 'nessuna cifra' : held.join(', ');
}
