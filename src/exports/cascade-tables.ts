// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { shareOf, threadOf } from '../atlas/cascade-thread.ts';
import { cascadeLevels, cascadeRelations } from '../domain/cascade.ts';
import type { Locator } from '../domain/locator.ts';
import { cascadeAddress } from '../navigation/addresses.ts';
import { publish, type PublishedTable } from './published-table.ts';

/** The themes followed from the national plan to the regions: their levels, and what may be compared between them. */
export function cascadeTables(atlas: Atlas): readonly PublishedTable[] {
  const steps = atlas.cascades.flatMap((cascade) => cascade.steps.map((step) => ({ cascade, step })));
  const edges = atlas.cascades.flatMap((cascade) => {
    const thread = threadOf(cascade, atlas);
    return cascade.edges.map((edge) => ({ cascade, edge, share: shareOf(edge, thread) }));
  });
  return [
    publish(
      { name: 'cascate', title: 'Temi seguiti dal piano nazionale alle regioni', row: 'un livello di una cascata, dal piano nazionale alla regione' },
      steps,
      [
        { name: 'cascata', meaning: 'Cascata', of: ({ cascade }) => cascade.id },
        { name: 'cascata_nome', meaning: 'Nome della cascata', of: ({ cascade }) => cascade.name },
        { name: 'livello', meaning: 'Livello, dal nazionale al regionale', values: cascadeLevels, of: ({ step }) => step.level },
        { name: 'osservazioni', meaning: 'Cifre del livello, separate da spazi', of: ({ step }) => step.observations.join(' ') },
        { name: 'assenza', meaning: 'Perché non c’è una cifra', of: ({ step }) => step.absence },
        { name: 'spiegazione', meaning: 'Che cosa dicono i documenti al suo posto', of: ({ step }) => step.explanation },
        { name: 'prove', meaning: 'Dove la cifra è stata cercata: documento:righe', of: ({ step }) => placesText(step.proofs) },
        { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: ({ cascade }) => cascadeAddress(cascade.id) },
      ],
    ),
    publish(
      {
        name: 'confronti-cascata',
        title: 'Come stanno fra loro i livelli di una cascata',
        row: 'il confronto fra due livelli vicini, o il perché non si fa',
      },
      edges,
      [
        { name: 'cascata', meaning: 'Cascata', of: ({ cascade }) => cascade.id },
        { name: 'da', meaning: 'Primo livello', of: ({ edge }) => edge.from },
        { name: 'a', meaning: 'Secondo livello', of: ({ edge }) => edge.to },
        {
          name: 'relazione',
          meaning: 'Se le due cifre si sommano, si leggono accanto o non si confrontano',
          values: cascadeRelations,
          of: ({ edge }) => edge.relation,
        },
        {
          name: 'percentuale',
          meaning: 'La seconda cifra in percentuale della prima, dove ha senso',
          type: 'decimale',
          of: ({ share }) => (share === null ? null : { number: share }),
        },
        { name: 'spiegazione', meaning: 'Perché', of: ({ edge }) => edge.explanation },
        { name: 'prove', meaning: 'Righe che lo provano: documento:righe', of: ({ edge }) => placesText(edge.proofs) },
        { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: ({ cascade }) => cascadeAddress(cascade.id) },
      ],
    ),
  ];
}

const placesText = (places: readonly Locator[]): string => places.map(({ document, lines }) => `${document}:${lines.first}-${lines.last}`).join(' ');
