// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** An acronym is expanded only on evidence: what is certain has a document or an act, what nothing explains has no expansion. */
export const expansionsHaveEvidence: Check = (dataset) =>
  dataset.terms.flatMap(({ value, at }): Issue[] => {
    if (value.evidence === 'certa' && value.source === null && value.act === null)
      return [
        {
          code: 'prova-mancante',
          ...at('stato'),
          message: `«${value.headword}» è data per certa, ma nessun documento e nessuna norma la prova.`,
          hint: 'Scrivi documento e righe, o la norma; altrimenti lo stato è «probabile».',
        },
      ];
    if (value.evidence === 'non-sciolta' && value.expansion !== null)
      return [
        {
          code: 'espansione-senza-prova',
          ...at('espansione'),
          message: `«${value.headword}» non è sciolta, ma ha l'espansione «${value.expansion}».`,
          hint: 'Togli l’espansione, oppure scrivi «probabile» o «certa» con la prova.',
        },
      ];
    return [];
  });
