// SPDX-License-Identifier: EUPL-1.2
import { numeralsIn } from '../../domain/numeral.ts';
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** A quotation is a quantity, not a passage. */
const MAX_WORDS = 8;

/** The printed phrase of a sentence figure contains its numeral, is short, and its words agree with the qualifier. */
export const printedTextHoldsTheNumber: Check = (dataset) =>
  dataset.observations.flatMap(({ value: observation, at }): Issue[] => {
    const numeral = dataset.numerals.get(observation);
    if (numeral === undefined) return [];
    const issues: Issue[] = [];
    const { printed } = observation;
    if (!numeralsIn(printed).some((found) => found.text === numeral)) {
      issues.push({
        code: 'testo-senza-numero',
        ...at('testo'),
        message: `Colonna «testo»: «${printed}» non contiene il numero «${numeral}».`,
        hint: 'Copia la quantità come è stampata, numero compreso.',
      });
    }
    const words = printed.split(' ').length;
    if (words > MAX_WORDS) {
      issues.push({
        code: 'testo-lungo',
        ...at('testo'),
        message: `Colonna «testo»: ${words} parole.`,
        hint: `Riduci la citazione alla quantità: al più ${MAX_WORDS} parole.`,
      });
    }
    return issues;
  });
