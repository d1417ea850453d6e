// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Promised } from '../../domain/promise.ts';
import type { Check } from './check.ts';

interface Fault {
  readonly column: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * A status says no more than its proof: what is reported has its passage, what is not mentioned has the report that was
 * searched and the words that were looked for, what cannot be verified has neither.
 */
export const promisesAreProved: Check = (dataset) =>
  dataset.promises.flatMap(({ value, at }): Issue[] =>
    faultsOf(value).map(({ column, message, hint }) => ({
      code: 'stato-senza-prova',
      ...at(column),
      message: `«${value.id}» è «${value.status}» ${message}`,
      hint,
    })),
  );

function faultsOf({ status, evidence, searched }: Promised): Fault[] {
  const hasPassage = evidence !== null && evidence.ranges.length > 0;
  switch (status) {
    case 'rendicontato':
    case 'in-parte':
    case 'abbandonato':
      if (hasPassage) return [];
      return [
        {
          column: 'prova_righe',
          message: 'ma non dice in quali righe del rapporto si legge.',
          hint: 'Scrivi in «prova_documento» e «prova_righe» il passo che lo mostra; se non c’è, lo stato è un altro.',
        },
      ];
    case 'non-menzionato':
      return [
        ...(evidence === null
          ? [
              {
                column: 'prova_documento',
                message: 'ma non dice quale rapporto è stato letto.',
                hint: 'Scrivi in «prova_documento» il rapporto; se di quel periodo non ce n’è, lo stato è «non-verificabile».',
              },
            ]
          : []),
        ...(hasPassage
          ? [
              {
                column: 'prova_righe',
                message: 'ma indica un passo del rapporto.',
                hint: 'Togli le righe, oppure scrivi «in-parte» se il passo ne parla.',
              },
            ]
          : []),
        ...(searched.length === 0
          ? [
              {
                column: 'cercato',
                message: 'ma non dice quali parole sono state cercate.',
                hint: 'Cerca nel rapporto intero anche i sinonimi, e scrivi le parole divise da « | ».',
              },
            ]
          : []),
      ];
    case 'non-verificabile':
      if (evidence === null) return [];
      return [
        {
          column: 'prova_documento',
          message: 'ma nomina un rapporto.',
          hint: 'Un rapporto che ne può parlare rende lo stato un altro; altrimenti svuota le colonne della prova.',
        },
      ];
  }
}
