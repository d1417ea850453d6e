// SPDX-License-Identifier: EUPL-1.2
import { compareDecimals } from '../domain/decimal.ts';
import type { Observation } from '../domain/observation.ts';
import type { Atlas } from './atlas.ts';

/** Two steps say more in a sentence than in a chart. */
const ENOUGH_TO_DRAW = 3;

type Declared = Pick<Atlas, 'reconciliations' | 'observation' | 'observationsOf'>;

/**
 * The longest chain of steps (convened, took part, applied), each no larger than the one before, that an indicator has a
 * figure in. Only where a rule of the ledger declares the step and the figures keep to it, of the same unit, territory and
 * period; empty where there are fewer than three. The same people may stand in several steps: they never add up.
 */
export function nestedSteps(atlas: Declared, indicator: string): readonly Observation[] {
  const parts = new Map<string, Observation[]>();
  const wholes = new Map<string, Observation[]>();
  for (const { whole, part } of declaredSteps(atlas)) {
    parts.set(whole.id, [...(parts.get(whole.id) ?? []), part]);
    wholes.set(part.id, [...(wholes.get(part.id) ?? []), whole]);
  }
  const chains = atlas
    .observationsOf('indicator', indicator)
    .map((own) => [...longest(own, wholes, []).toReversed(), own, ...longest(own, parts, [])]);
  const [chain = []] = chains.toSorted((a, b) => b.length - a.length);
  return chain.length < ENOUGH_TO_DRAW ? [] : chain;
}

/** The longest way on from a figure, which it does not hold itself. */
function longest(from: Observation, next: ReadonlyMap<string, readonly Observation[]>, seen: readonly string[]): readonly Observation[] {
  const ways = (next.get(from.id) ?? []).filter(({ id }) => !seen.includes(id)).map((step) => [step, ...longest(step, next, [...seen, from.id])]);
  return ways.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function declaredSteps(atlas: Declared): readonly { readonly whole: Observation; readonly part: Observation }[] {
  return atlas.reconciliations.flatMap(({ kind, verdict, observations }) => {
    if (kind !== 'imbuto' || verdict !== 'corrisponde' || observations.length !== 2) return [];
    const [stated, computed] = observations.map((id) => atlas.observation(id));
    if (!stated || !computed || !areOfOneKind(stated, computed)) return [];
    return [compareDecimals(stated.value, computed.value) >= 0 ? { whole: stated, part: computed } : { whole: computed, part: stated }];
  });
}

const areOfOneKind = (a: Observation, b: Observation): boolean => a.unit === b.unit && a.territory === b.territory && a.period === b.period;
