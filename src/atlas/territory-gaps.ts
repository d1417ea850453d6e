// SPDX-License-Identifier: EUPL-1.2
import type { Highlight } from '../domain/highlight.ts';
import type { Programme } from '../domain/programme.ts';
import type { Statement } from '../domain/statement.ts';
import type { Territory } from '../domain/territory.ts';

/** What the documents do not say of a territory. */
export interface TerritoryGaps {
  /** A region or province of which no plan is in the atlas. */
  readonly withoutPlan: boolean;
  /** How many planned activities and expected results its plan describes without any quantity. */
  readonly plannedWithoutNumber: number;
  /** What an editor put in evidence that was planned and of which no result is known. */
  readonly unreported: readonly string[];
}

export function territoryGaps(
  territory: Territory,
  plans: readonly Programme[],
  statements: readonly Statement[],
  highlights: readonly Highlight[],
): TerritoryGaps {
  const isPlanned = ({ kind, commitment }: Statement): boolean =>
    (kind === 'attivita-prevista' || kind === 'risultato-atteso') && commitment !== 'facoltativo';
  return {
    withoutPlan: plans.length === 0 && (territory.kind === 'regione' || territory.kind === 'provincia-autonoma'),
    plannedWithoutNumber:
      plans.length === 0 ? 0 : statements.filter((statement) => isPlanned(statement) && statement.observations.length === 0).length,
    unreported: highlights.filter(({ target, result }) => target !== null && result === null).map(({ title }) => title),
  };
}
