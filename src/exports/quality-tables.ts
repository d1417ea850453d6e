// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { noteKinds, severities } from '../domain/quality-note.ts';
import { ruleKinds, verdicts } from '../domain/reconciliation.ts';
import { noteAddress, ruleAddress } from '../navigation/addresses.ts';
import { byId } from './columns.ts';
import { publish, type PublishedTable } from './published-table.ts';

/** What is wrong in the documents, and the ledger of what was computed. */
export function qualityTables(atlas: Atlas): readonly PublishedTable[] {
  return [
    publish(
      {
        name: 'note-qualita',
        title: 'Note di qualità: contraddizioni, ambiguità, refusi',
        row: 'una cosa che in un documento non torna o può ingannare',
      },
      byId(atlas.notes),
      [
        { name: 'id', meaning: 'Identificativo permanente', of: (n) => n.id },
        { name: 'tipo', meaning: 'Che genere di difetto è', values: noteKinds, of: (n) => n.kind },
        { name: 'gravita', meaning: 'grave cambia un numero, media può ingannare, lieve è di forma', values: severities, of: (n) => n.severity },
        { name: 'titolo', meaning: 'In poche parole', of: (n) => n.title },
        { name: 'spiegazione', meaning: 'Che cosa non va, con i conti rifatti dalle cifre', of: (n) => n.explanation },
        { name: 'documento', meaning: 'Documento', of: (n) => n.document },
        { name: 'righe', meaning: 'Righe della trascrizione: a-b c-d', of: (n) => n.ranges.map(({ first, last }) => `${first}-${last}`).join(' ') },
        { name: 'osservazioni', meaning: 'Cifre toccate, separate da spazi', of: (n) => n.observations.join(' ') },
        { name: 'url', meaning: 'Pagina, dalla radice del sito', type: 'indirizzo', of: (n) => noteAddress(n.id) },
      ],
    ),
    publish(
      { name: 'riconciliazioni', title: 'Controlli dichiarati, con i conti e l’esito', row: 'un conto rifatto sulle cifre' },
      byId(atlas.reconciliations),
      [
        { name: 'id', meaning: 'Identificativo', of: (r) => r.id },
        { name: 'regola', meaning: 'Genere di controllo', values: ruleKinds, of: (r) => r.kind },
        { name: 'descrizione', meaning: 'Che cosa si confronta', of: (r) => r.description },
        { name: 'atteso', meaning: 'Ciò che il documento dichiara', type: 'decimale', of: (r) => ({ number: r.expected }) },
        { name: 'calcolato', meaning: 'Ciò che danno le cifre', type: 'decimale', of: (r) => ({ number: r.computed }) },
        { name: 'differenza', meaning: 'Calcolato meno atteso', type: 'decimale', of: (r) => ({ number: r.difference }) },
        { name: 'esito', meaning: 'Come finisce il confronto', values: verdicts, of: (r) => r.verdict },
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
        { name: 'url', meaning: 'Voce del registro, dalla radice del sito', type: 'indirizzo', of: (r) => ruleAddress(r.id) },
      ],
    ),
  ];
}
