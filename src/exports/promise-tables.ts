// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { promiseTitle } from '../atlas/promises.ts';
import type { Lines } from '../domain/locator.ts';
import { promiseStatuses } from '../domain/promise.ts';
import { promiseAddress } from '../navigation/addresses.ts';
import { byId, locatorColumns } from './columns.ts';
import { publish, type PublishedTable } from './published-table.ts';

const written = (ranges: readonly Lines[]): string => ranges.map(({ first, last }) => `${first}-${last}`).join(' ');

/** What the plans promise, and what the reports say of it. */
export function promiseTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish(
      { name: 'promesse', title: 'Che cosa i piani promettono e che cosa ne dicono i rapporti', row: 'una promessa di un piano' },
      byId(atlas.promises),
      [
        { name: 'id', meaning: 'Identificativo permanente', of: (p) => p.id },
        { name: 'gruppo', meaning: 'Elenco di cui fa parte: le voci di un piano confrontate con gli stessi rapporti', of: (p) => p.set },
        { name: 'voce', meaning: 'Che cosa è promesso, in poche parole', of: (p) => promiseTitle(atlas, p) },
        { name: 'programma', meaning: 'Programma', of: (p) => p.programme },
        { name: 'sezione', meaning: 'Sezione, ambito o area', of: (p) => p.section },
        { name: 'linea', meaning: 'Linea', of: (p) => p.line },
        { name: 'obiettivo', meaning: 'Codice stampato, che vale solo dentro il programma', of: (p) => p.objective },
        ...locatorColumns((p: Atlas['promises'][number]) => p.source),
        { name: 'osservazioni', meaning: 'Cifre promesse, separate da spazi', of: (p) => p.observations.join(' ') },
        { name: 'enunciati', meaning: 'Enunciati che la promettono, separati da spazi', of: (p) => p.statements.join(' ') },
        {
          name: 'stato',
          meaning: 'Se i rapporti ne parlano, non se è riuscita',
          values: promiseStatuses,
          of: (p) => p.status,
        },
        { name: 'prova_documento', meaning: 'Rapporto letto', of: (p) => p.evidence?.document ?? null },
        { name: 'prova_righe', meaning: 'Righe che mostrano lo stato: a-b c-d', of: (p) => written(p.evidence?.ranges ?? []) },
        { name: 'prova_osservazioni', meaning: 'Cifre che il rapporto dà, separate da spazi', of: (p) => (p.evidence?.observations ?? []).join(' ') },
        { name: 'prova_enunciati', meaning: 'Enunciati del rapporto, separati da spazi', of: (p) => (p.evidence?.statements ?? []).join(' ') },
        { name: 'cercato', meaning: 'Parole cercate nel rapporto intero, separate da « | »', of: (p) => p.searched.join(' | ') },
        { name: 'motivo', meaning: 'Perché questo stato', of: (p) => p.reason },
        { name: 'url', meaning: 'Voce sul sito, dalla radice', type: 'indirizzo', of: (p) => promiseAddress(p) },
      ],
    ),
  ];
}
