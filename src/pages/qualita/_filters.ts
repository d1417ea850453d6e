// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { noteKinds, severities } from '../../domain/quality-note.ts';
import { ruleKinds, verdicts } from '../../domain/reconciliation.ts';
import { noteKindLabels, ruleKindLabels, severityLabels, verdictLabels } from '../../format/labels.ts';
import type { FilterChoice } from '../../navigation/list-filter.ts';

/** By what the notes of `/qualita/` can be narrowed: the values that some note has. */
export function noteFilters({ documents, notes }: Atlas): readonly FilterChoice[] {
  return [
    byDocument('documento', documents),
    choice('tipo', 'Genere', noteKinds, new Set(notes.map(({ kind }) => kind)), noteKindLabels),
    choice('gravita', 'Gravità', severities, new Set(notes.map(({ severity }) => severity)), severityLabels),
  ];
}

/** By what the ledger can be narrowed: the values that some rule has. It once stood with the notes, whose names its own must not share. */
export function ledgerFilters({ documents, reconciliations }: Atlas): readonly FilterChoice[] {
  return [
    byDocument('fonte', documents),
    choice('regola', 'Controllo', ruleKinds, new Set(reconciliations.map(({ kind }) => kind)), ruleKindLabels),
    choice('esito', 'Esito', verdicts, new Set(reconciliations.map(({ verdict }) => verdict)), verdictLabels),
  ];
}

const byDocument = (name: string, documents: Atlas['documents']): FilterChoice => ({
  name,
  label: 'Documento',
  values: documents.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
});

const choice = <Value extends string>(
  name: string,
  label: string,
  all: readonly Value[],
  used: ReadonlySet<Value>,
  labels: Readonly<Record<Value, string>>,
): FilterChoice => ({
  name,
  label,
  values: all.filter((value) => used.has(value)).map((value) => ({ value, label: labels[value].toLowerCase() })),
});
