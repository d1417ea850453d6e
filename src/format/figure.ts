// SPDX-License-Identifier: EUPL-1.2
import type { Qualifier } from '../domain/measure.ts';
import type { Unit } from '../domain/unit.ts';
import { formatDecimal } from './number.ts';

/** What a figure needs in order to be written out. */
export interface FigureParts {
  readonly value: string;
  readonly decimals: number;
  readonly qualifier: Qualifier;
}

const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = { '=': '', '>=': 'almeno ', '>': 'oltre ', '<=': 'fino a ', '~': 'circa ' };

/** The word that limits a number, with the space after it; empty for an exact number. */
export const qualifierWord = (qualifier: Qualifier): string => QUALIFIER_WORDS[qualifier];

/** What follows the number: a no-break space and the noun or the sign; `%` stands close. */
export function unitSuffix(unit: Unit, value: string): string {
  if (unit.symbol === '%') return '%';
  return `\u00a0${unit.symbol ?? (value === '1' ? unit.singular : unit.plural)}`;
}

/** A figure as one text: `oltre 1.744 esiti occupazionali`, `32,8%`, `3.892.962,46 €`. */
export function formatFigure(figure: FigureParts, unit: Unit): string {
  return qualifierWord(figure.qualifier) + formatDecimal(figure.value, figure.decimals) + unitSuffix(unit, figure.value);
}
