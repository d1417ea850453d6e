// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { noteKinds, severities } from '../../domain/quality-note.ts';
import { ruleKinds, verdicts } from '../../domain/reconciliation.ts';
import { noteKindLabels, ruleKindLabels, severityLabels, verdictLabels } from '../../format/labels.ts';
import type { FilterChoice } from '../../navigation/list-filter.ts';

/** By what the notes and the ledger of `/qualita/` can be narrowed: the values that some note or rule has. */
export function qualityFilters({ documents, notes, reconciliations }: Atlas): {
  readonly ofNotes: readonly FilterChoice[];
  readonly ofLedger: readonly FilterChoice[];
} {
  // Two lists of one page: the names of their controls must differ.
  const byDocument = (name: string): FilterChoice => ({
    name,
    label: 'Documento',
    values: documents.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
  });
  const choice = <Value extends string>(
    name: string,
    label: string,
    all: readonly Value[],
    used: readonly Value[],
    labels: Readonly<Record<Value, string>>,
  ): FilterChoice => ({
    name,
    label,
    values: all.filter((value) => used.includes(value)).map((value) => ({ value, label: labels[value].toLowerCase() })),
  });
  return {
    ofNotes: [
      byDocument('documento'),
      choice(
        'tipo',
        'Genere',
        noteKinds,
        notes.map(({ kind }) => kind),
        noteKindLabels,
      ),
      choice(
        'gravita',
        'Gravità',
        severities,
        notes.map(({ severity }) => severity),
        severityLabels,
      ),
    ],
    ofLedger: [
      byDocument('fonte'),
      choice(
        'regola',
        'Controllo',
        ruleKinds,
        reconciliations.map(({ kind }) => kind),
        ruleKindLabels,
      ),
      choice(
        'esito',
        'Esito',
        verdicts,
        reconciliations.map(({ verdict }) => verdict),
        verdictLabels,
      ),
    ],
  };
}
