// SPDX-License-Identifier: EUPL-1.2
import type { Observation } from '../../domain/observation.ts';
import type { LocatedDataset } from '../located-dataset.ts';

/**
 * The figures whose id is theirs alone and whose territory and period exist, by id. What is said of a damaged figure
 * elsewhere cannot be checked: its own fault is reported where it stands.
 */
export function soundFigures({ observations, territories, periods }: LocatedDataset): ReadonlyMap<string, Observation> {
  const known = {
    territories: new Set(territories.map(({ value }) => value.id)),
    periods: new Set(periods.map(({ value }) => value.id)),
  };
  return new Map(
    [...Map.groupBy(observations, ({ value }) => value.id)].flatMap(([id, [figure, ...others]]) =>
      figure && others.length === 0 && known.territories.has(figure.value.territory) && known.periods.has(figure.value.period)
        ? [[id, figure.value] as const]
        : [],
    ),
  );
}
