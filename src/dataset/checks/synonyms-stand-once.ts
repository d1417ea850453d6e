// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

const COLUMN = 'voci';

/** A row of synonyms says that at least two words are the same, and each word stands in one row only. */
export const synonymsStandOnce: Check = ({ synonyms }) => {
  const rows = new Map<string, { readonly file: string; readonly line: number }>();
  return synonyms.flatMap(({ value, at }): Issue[] => {
    const place = at(COLUMN);
    const issues: Issue[] = [];
    if (value.words.length < 2 || value.words.includes('')) {
      issues.push({
        code: 'sinonimo-solo',
        ...place,
        message: `Colonna «${COLUMN}»: «${value.words.join(' | ')}» non mette insieme almeno due parole.`,
        hint: 'Scrivi due o più parole divise da « | »: soldi | budget.',
      });
    }
    for (const word of value.words.filter((candidate) => candidate !== '')) {
      const key = word.toLowerCase();
      const earlier = rows.get(key);
      if (earlier) {
        issues.push({
          code: 'sinonimo-doppio',
          ...place,
          message: `Colonna «${COLUMN}»: «${word}» c'è già in ${earlier.file}, riga ${earlier.line}.`,
          hint: 'Una parola sta in una riga sola: unisci le due righe, o togli la parola da una.',
        });
      } else {
        rows.set(key, { file: place.file, line: place.line });
      }
    }
    return issues;
  });
};
