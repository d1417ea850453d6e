// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** A proof that is shown was made on these very data: same transcription, same figures, same list of other numerals. */
export const proofsAreCurrent: Check = (dataset) =>
  dataset.broken.has('observations') || dataset.broken.has('numerals')
    ? []
    : dataset.documents.flatMap(({ id, text, proof, notQuantities }): Issue[] => {
        if (proof === null) return [];
        const figures = dataset.observations.filter(({ value }) => value.document === id).length;
        const others = notQuantities.reduce((sum, { count }) => sum + count, 0);
        const provedOthers = Object.values(proof.notQuantities).reduce((sum, count) => sum + count, 0);
        if (proof.sha256 === text.sha256 && proof.claimed === figures && provedOthers === others) return [];
        return [
          {
            code: 'prova-superata',
            file: `data/documenti/${id}/verifica.json`,
            line: 1,
            column: 1,
            message: `La prova è di ${proof.claimed} cifre e ${provedOthers} altri numerali, i dati ne hanno ${figures} e ${others}${proof.sha256 === text.sha256 ? '' : ', e un’altra trascrizione'}.`,
            hint: 'Rifai la prova: npm run verify -- --sources CARTELLA --record AAAA-MM-GG.',
          },
        ];
      });
