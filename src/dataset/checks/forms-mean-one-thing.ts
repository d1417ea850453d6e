// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { GlossaryTerm } from '../../domain/glossary-term.ts';
import { formsOf, keyOf } from '../../glossary/term-forms.ts';
import type { Located } from '../parse-table.ts';
import type { Check } from './check.ts';

/** Two terms are never written alike in the same place, and what the glossary explains is not also left unexplained. */
export const formsMeanOneThing: Check = (dataset) => {
  const owners = new Map<string, Located<GlossaryTerm>[]>();
  const issues: Issue[] = [];
  for (const located of dataset.terms) {
    for (const form of formsOf(located.value)) {
      const others = owners.get(keyOf(form)) ?? [];
      const rival = others.find(({ value }) => meet(value.scope, located.value.scope));
      if (rival) {
        issues.push({
          code: 'forma-ambigua',
          ...located.at('varianti'),
          message: `«${form.text}» è già una forma di «${rival.value.id}».`,
          hint: 'Togli la forma da una delle due voci, oppure scrivi in «ambito» i documenti o i temi in cui ha ciascun senso.',
        });
      }
      owners.set(keyOf(form), [...others, located]);
    }
  }
  const unexplained = dataset.capitalWords.flatMap(({ value, at }): Issue[] => {
    const [owner] = owners.get(value.form) ?? [];
    if (!owner) return [];
    return [
      {
        code: 'forma-ambigua',
        ...at('forma'),
        message: `«${value.form}» è una forma della voce «${owner.value.id}».`,
        hint: 'Togli questa riga: il glossario la spiega già.',
      },
    ];
  });
  return [...issues, ...unexplained];
};

/** A sense without places and one with places may live together: where the place is known it decides. */
const meet = (a: readonly string[], b: readonly string[]): boolean => (a.length === 0 && b.length === 0) || a.some((place) => b.includes(place));
