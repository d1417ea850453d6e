// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { noteAddress, ruleAddress } from '../navigation/addresses.ts';
import { byId } from './columns.ts';
import { publish, type PublishedTable } from './published-table.ts';

/** What is wrong in the documents, and the ledger of what was computed. */
export function qualityTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish('note-qualita', 'Note di qualità: contraddizioni, ambiguità, refusi', byId(atlas.notes), [
      { name: 'id', meaning: 'Identificativo permanente', of: (n) => n.id },
      { name: 'tipo', meaning: 'Che genere di difetto è', of: (n) => n.kind },
      { name: 'gravita', meaning: 'grave cambia un numero, media può ingannare, lieve è di forma', of: (n) => n.severity },
      { name: 'titolo', meaning: 'In poche parole', of: (n) => n.title },
      { name: 'spiegazione', meaning: 'Che cosa non va, con i conti rifatti dalle cifre', of: (n) => n.explanation },
      { name: 'documento', meaning: 'Documento', of: (n) => n.document },
      { name: 'righe', meaning: 'Righe della trascrizione: a-b c-d', of: (n) => n.ranges.map(({ first, last }) => `${first}-${last}`).join(' ') },
      { name: 'osservazioni', meaning: 'Cifre toccate, separate da spazi', of: (n) => n.observations.join(' ') },
      { name: 'url', meaning: 'Pagina, dalla radice del sito', of: (n) => noteAddress(n.id) },
    ]),
    publish('riconciliazioni', 'Controlli dichiarati, con i conti e l’esito', byId(atlas.reconciliations), [
      { name: 'id', meaning: 'Identificativo', of: (r) => r.id },
      { name: 'regola', meaning: 'Genere di controllo', of: (r) => r.kind },
      { name: 'descrizione', meaning: 'Che cosa si confronta', of: (r) => r.description },
      { name: 'atteso', meaning: 'Ciò che il documento dichiara', of: (r) => ({ number: r.expected }) },
      { name: 'calcolato', meaning: 'Ciò che danno le cifre', of: (r) => ({ number: r.computed }) },
      { name: 'differenza', meaning: 'Calcolato meno atteso', of: (r) => ({ number: r.difference }) },
      { name: 'esito', meaning: 'corrisponde, entro-arrotondamento, contraddizione, manca-una-parte, non-confrontabile', of: (r) => r.verdict },
      { name: 'documento', meaning: 'Documento', of: (r) => r.document },
      {
        name: 'righe',
        meaning: 'Righe delle cifre confrontate: a-b c-d',
        of: (r) =>
          [
            ...new Set(
              r.observations
                .map((id) => atlas.observation(id))
                .filter((o) => o.document === r.document)
                .map(({ lines }) => `${lines.first}-${lines.last}`),
            ),
          ].join(' '),
      },
      { name: 'osservazioni', meaning: 'Cifre confrontate, separate da spazi', of: (r) => r.observations.join(' ') },
      { name: 'nota', meaning: 'Nota che spiega la contraddizione', of: (r) => r.note },
      { name: 'url', meaning: 'Voce del registro, dalla radice del sito', of: (r) => ruleAddress(r.id) },
    ]),
  ];
}
