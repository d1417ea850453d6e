// SPDX-License-Identifier: EUPL-1.2
import type { Statement, StatementKind } from '../domain/statement.ts';

/** Statements of a line or objective that belong together: what was planned, or what is told of one period. */
export interface StatementPart {
  /** Period of what was done; null for what was planned and for the frame. */
  readonly period: string | null;
  readonly statements: readonly Statement[];
}

const PLANNED: ReadonlySet<StatementKind> = new Set(['finalita', 'attivita-prevista', 'risultato-atteso', 'sotto-attivita', 'quadro']);

/** Whether a statement is of what was planned, or of its frame, rather than of what was done. */
export const isPlanned = ({ kind }: Statement): boolean => PLANNED.has(kind);

/**
 * What was planned first, then what was done, period by period: the 2019 report tells January-July and August-December apart,
 * under two plans. Periods stand in the order of `startOf`.
 * @param startOf first day of a period, ISO
 */
export function plannedAndReported(statements: readonly Statement[], startOf: (period: string) => string): readonly StatementPart[] {
  const planned = statements.filter(isPlanned);
  const byPeriod = Map.groupBy(
    statements.filter((statement) => !isPlanned(statement)),
    ({ period }) => period,
  );
  const dayOf = (period: string | null): string => (period === null ? '' : startOf(period));
  const reported = [...byPeriod].map(([period, members]) => ({ period, statements: members }));
  return [
    ...(planned.length > 0 ? [{ period: null, statements: planned }] : []),
    ...reported.toSorted((a, b) => dayOf(a.period).localeCompare(dayOf(b.period)) || (a.period ?? '').localeCompare(b.period ?? '')),
  ];
}
