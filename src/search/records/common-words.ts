// SPDX-License-Identifier: EUPL-1.2
import { dictionary } from '@zxcvbn-ts/language-it';
import { provincialCapitals } from './provincial-capitals.ts';
import { fold } from '../text/fold.ts';

/**
 * Italian words in common use, folded: whoever types one of them means it, even where it looks like a slip in a word of
 * the site (`treno`, Trento). A password meter's lists serve, because they too gather the words that people write.
 */
export function commonWords(): readonly string[] {
  const lists = [dictionary['commonWords'], dictionary['wikipedia'], dictionary['firstnames'], dictionary['lastnames']];
  return [...lists.flatMap((list) => (list ?? []).map((word) => fold(String(word)))), ...provincialCapitals].filter((word) =>
    /^[a-z]{3,}$/.test(word),
  );
}
