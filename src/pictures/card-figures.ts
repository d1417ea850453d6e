// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { mainFigure, mainPair } from '../atlas/main-figure.ts';
import type { Observation } from '../domain/observation.ts';
import type { Territory } from '../domain/territory.ts';
import { oftenSuffix } from '../format/amount.ts';
import { qualifierWord, unitSuffix } from '../format/figure.ts';
import { measureLabels } from '../format/labels.ts';
import { formatDecimal } from '../format/number.ts';
import { formatPlaces } from './places.ts';
import type { ShareCard } from './share-card.ts';

/** A figure on a card, in words. */
export interface CardFigure {
  readonly value: string;
  /** `imprese`, after the value; empty where the value carries its sign. */
  readonly unit: string;
  /** What it counts, measure, period and territory. */
  readonly about: string;
}

/** The part of a card that its figures make. */
export type Said = Pick<ShareCard, 'figures' | 'bar' | 'source' | 'noted'>;

export const none: Said = { figures: [], bar: null, source: '', noted: false };

/** Names a figure on a card; empty where the title of the card names it. */
export type NameFigure = (observation: Observation) => string;

/** A result beside its target where a table sets them so, the largest first; else the figure that says most. */
export function saying(atlas: Atlas, observations: readonly Observation[], name: NameFigure, territory?: Territory): Said {
  const pair = mainPair(observations);
  if (pair)
    return { ...sideBySide(atlas, [pair.result, pair.target], name, territory), bar: { target: pair.target.value, result: pair.result.value } };
  const main = mainFigure(observations);
  return main ? sideBySide(atlas, [main], name, territory) : none;
}

/** @param territory the one that the title of the card names, if it names one */
export function sideBySide(atlas: Atlas, observations: readonly Observation[], name: NameFigure, territory?: Territory): Said {
  return {
    figures: observations.map((observation) => cardFigure(atlas, observation, name(observation), territory)),
    bar: null,
    source: `Fonte: ${formatPlaces(atlas, observations)}`,
    noted: observations.some(({ notes }) => notes.length > 0),
  };
}

function cardFigure(atlas: Atlas, observation: Observation, name: string, territory?: Territory): CardFigure {
  const unit = atlas.unit(observation.unit);
  const suffix = unitSuffix(unit, observation.value);
  const sign = unit.symbol !== null;
  const measure = measureLabels[observation.measure];
  const where = observation.territory === territory?.id ? '' : atlas.territory(observation.territory).name;
  return {
    value: `${qualifierWord(observation.qualifier)}${formatDecimal(observation.value, observation.decimals)}${sign ? suffix : ''}`,
    unit: [sign ? '' : suffix.trim(), oftenSuffix(observation).trim()].filter((word) => word !== '').join(' '),
    about: [name, ...[measure, atlas.period(observation.period).name, where].filter((word) => !name.includes(word))]
      .filter((word) => word !== '')
      .join(' · '),
  };
}

export const nameOf =
  (atlas: Atlas): NameFigure =>
  ({ indicator, breakdown }) =>
    [atlas.indicator(indicator).name, ...(breakdown === null ? [] : [breakdown])].join(', ');
