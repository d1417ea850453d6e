// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import { figuresIn } from '../../quality/expression.ts';
import { judgeRule } from '../../quality/judge-rule.ts';
import type { Check } from './check.ts';

/**
 * A rule that does not hold names the note that tells readers so; a rule that names a note still needs it, or the
 * contradiction has disappeared from the data.
 */
export const contradictionsHaveANote: Check = (dataset) => {
  const values = new Map(dataset.observations.map(({ value }) => [value.id, value.value]));
  return dataset.rules.flatMap(({ value: rule, at }): Issue[] => {
    const figures = [...figuresIn(rule.expected), ...figuresIn(rule.computed)];
    if (figures.some((id) => !values.has(id))) return [];
    const { expected, computed, difference, verdict } = judgeRule(
      rule.expected,
      rule.relation,
      rule.computed,
      rule.tolerance,
      (id) => values.get(id) ?? '0',
    );
    const explained = rule.note !== null || rule.reason !== null;
    if (verdict === 'contraddizione' && rule.note === null) {
      return [
        {
          code: 'contraddizione-senza-nota',
          ...at('nota'),
          message: `«${rule.id}»: il documento dice ${expected}, le parti danno ${computed} (differenza ${difference}).`,
          hint: 'Scrivi in data/qualita/note.csv una nota che lo spieghi e mettine qui l’identificativo; se invece è un errore di estrazione, correggi la cifra.',
        },
      ];
    }
    if ((verdict === 'corrisponde' || verdict === 'entro-arrotondamento') && rule.note !== null) {
      return [
        {
          code: 'contraddizione-sparita',
          ...at('nota'),
          message: `«${rule.id}» ora corrisponde (${expected}), ma nomina la nota ${rule.note}.`,
          hint: 'Controlla se una cifra è cambiata per sbaglio; altrimenti togli la nota da qui.',
        },
      ];
    }
    if (verdict !== 'corrisponde' && !explained) {
      return [
        {
          code: 'esito-senza-motivo',
          ...at('motivo'),
          message: `«${rule.id}»: l'esito è «${verdict}» e nessuno dice perché.`,
          hint: 'Scrivi in «motivo» perché la differenza è ammessa, che cosa manca, o perché non si può confrontare.',
        },
      ];
    }
    return [];
  });
};
