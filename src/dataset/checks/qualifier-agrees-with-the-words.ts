// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Qualifier } from '../../domain/measure.ts';
import type { Check } from './check.ts';

const words = (...alternatives: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');

/** The Italian words that limit a number; "tra 15 e 25 anni" gives a lower and an upper bound. */
const WORDS: Readonly<Record<Exclude<Qualifier, '='>, RegExp>> = {
  '>=': words('almeno', 'minimo', 'non meno di', 'tra (?:i |le )?\\d+', 'a partire da'),
  '>': words('oltre', 'più di', 'superiore a(?:l|lla|gli|i)?', 'maggiore di', 'over'),
  '<=': words('fino a(?:d|i|l|lla|gli)?', 'entro', 'massimo', 'al più', 'non più di', 'non oltre', 'tra (?:i |le )?\\d+'),
  '~': words('circa', 'quasi', 'orientativamente', 'ca'),
};

/** "Oltre", "almeno", "circa", "fino a" are part of the figure: the qualifier says what the printed words say. */
export const qualifierAgreesWithTheWords: Check = (dataset) =>
  dataset.observations.flatMap(({ value: { printed, qualifier }, at }): Issue[] => {
    const said = (Object.keys(WORDS) as (keyof typeof WORDS)[]).filter((candidate) => WORDS[candidate].test(printed));
    if (qualifier === '=' ? said.length === 0 : said.includes(qualifier)) return [];
    return [
      {
        code: 'qualificatore-discorde',
        ...at('qualificatore'),
        message: `Colonna «qualificatore»: «${qualifier}», ma il testo dice «${printed}».`,
        hint: said[0] === undefined ? 'Metti «=», o allarga il testo citato fino alla parola che limita il numero.' : `Metti «${said[0]}».`,
      },
    ];
  });
