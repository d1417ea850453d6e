// SPDX-License-Identifier: EUPL-1.2
import { numeralsIn } from '../domain/numeral.ts';
import type { Observation } from '../domain/observation.ts';
import { passageAt, type SourceText } from './source-text.ts';

/** A numeral of the text that an observation claims as its own: 1-based line, 0-based offsets, end excluded. */
export interface Claim {
  readonly observation: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface ClaimFailure {
  readonly observation: Observation;
  readonly reason: string;
}

export interface Claims {
  readonly claims: readonly Claim[];
  readonly failures: readonly ClaimFailure[];
}

/**
 * Finds the numeral of each observation inside its printed quantity, on the lines that it names. Every numeral of the
 * text is claimed once: three cells that print 20 on one line need three twenties there. A number inside a longer one
 * (65 in 1.065) is no occurrence.
 */
export function claimFigures(source: SourceText, observations: readonly Observation[]): Claims {
  const claims: Claim[] = [];
  const failures: ClaimFailure[] = [];
  const taken = new Set<string>();
  for (const observation of observations) {
    const occurrences = occurrencesOf(source, observation);
    const free = occurrences.find(({ line, start }) => !taken.has(`${line}:${start}`));
    if (free) {
      taken.add(`${free.line}:${free.start}`);
      claims.push(free);
    } else
      failures.push({
        observation,
        reason: occurrences.length === 0 ? `«${observation.printed}» non si trova` : `«${observation.printed}» è già rivendicato da un'altra cifra`,
      });
  }
  return { claims, failures };
}

/** The places where the printed quantity stands and, in each, the numerals that have the observation's value. */
function occurrencesOf(source: SourceText, observation: Observation): readonly Claim[] {
  const passage = passageAt(source, observation.lines);
  const numerals = numeralsIn(observation.printed).filter(({ number }) => number.value === observation.value);
  const escaped = observation.printed.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${escaped}(?![\\p{L}\\d]|[.,]\\d)`, 'gu');
  return [...passage.text.matchAll(whole)].flatMap((match) =>
    numerals.map((numeral): Claim => {
      const at = match.index + numeral.index;
      const begin = passage.starts.findLast(({ offset }) => offset <= at) ?? { line: observation.lines.first, offset: 0 };
      return { observation: observation.id, line: begin.line, start: at - begin.offset, end: at - begin.offset + numeral.text.length };
    }),
  );
}
