// SPDX-License-Identifier: EUPL-1.2
import type { Knowledge } from '../domain/knowledge.ts';
import { formatCount } from './number.ts';

export const knowledgeLabels: Readonly<Record<Knowledge, string>> = { piano: 'Piano', menzioni: 'Menzioni', nulla: 'Nulla' };

export const knowledgeMeanings: Readonly<Record<Knowledge, string>> = {
  piano: 'nell’Atlante c’è il suo piano',
  menzioni: 'il piano non c’è, altri documenti ne parlano',
  nulla: 'nessuna cifra e nessun passo',
};

/** What is known of a territory in one line: `menzioni, 16 cifre e 24 passi`; of its provinces too, where the documents speak only of them. */
export function formatKnowledge(known: {
  readonly state: Knowledge;
  readonly figures: number;
  readonly passages: number;
  readonly through: readonly { readonly name: string }[];
}): string {
  const counts = [
    ...(known.figures > 0 ? [formatCount(known.figures, 'cifra', 'cifre')] : []),
    ...(known.passages > 0 ? [formatCount(known.passages, 'passo', 'passi')] : []),
  ].join(' e ');
  const parts = [counts, ...known.through.map(({ name }) => `solo della ${name}`)].filter((part) => part !== '');
  return [knowledgeLabels[known.state].toLowerCase(), ...parts].join(', ');
}
