// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Observation } from '../../domain/observation.ts';
import { qualifierWord, unitSuffix } from '../../format/figure.ts';
import { frequencyLabels, measureLabels } from '../../format/labels.ts';
import { formatDecimal } from '../../format/number.ts';
import { formatLines } from '../../format/place.ts';
import { observationAddress, passageAddress } from '../../navigation/addresses.ts';
import type { Field, SearchRecord } from '../index/search-record.ts';
import { idTerm } from '../text/id-term.ts';
import { millionsOf, withoutIdleZeros } from '../text/number.ts';
import { prominenceOf } from './prominence.ts';
import { placeFacets, placeFields } from './place-in-plans.ts';

/** Of two figures that answer alike, what was done and what was promised come before background. */
const MEASURE_WORTH: Readonly<Record<Measure, number>> = { risultato: 6, obiettivo: 4, risorse: 2, quota: 1, base: 1, contesto: 0 };

/** Weight of the words with which people ask for an indicator, and the most figures of one that they all stand for: of many, each question asks for a few. */
const ASKED_FOR_AS = 4;
const FEW = 6;

/** The figures, those of an indicator together, the report's own indicators worth most; its targets are a group, its results another. */
export function figureRecords(atlas: Atlas): readonly SearchRecord[] {
  const statements = Map.groupBy(
    atlas.statements.flatMap(({ text, observations }) => observations.map((id) => ({ id, text }))),
    ({ id }) => id,
  );
  const highlighted = new Set(atlas.highlights.flatMap(({ target, result }) => [target, result].filter((id) => id !== null)));
  return atlas.indicators.flatMap((indicator) => {
    const observations = atlas.observationsOf('indicator', indicator.id);
    const askedForAs = observations.length > FEW ? '' : atlas.questionsOf(indicator.id).join(' ');
    return observations.map((observation): SearchRecord => {
      const territory = atlas.territory(observation.territory);
      const period = atlas.period(observation.period);
      const document = atlas.document(observation.document);
      const unit = atlas.unit(observation.unit);
      const topic = atlas.topic(indicator.topic);
      const fields: readonly Field[] = [
        { text: indicator.name, weight: 14, title: true },
        { text: observation.breakdown ?? '', weight: 12 },
        { text: territory.name, weight: territory.kind === 'stato' ? 8 : 14 },
        { text: measureLabels[observation.measure], weight: 10 },
        { text: period.name, weight: 7 },
        { text: `${qualifierWord(observation.qualifier)} ${observation.printed}`, weight: 8 },
        { text: `${unit.singular} ${unit.plural} ${unit.symbol ?? ''}`, weight: 7 },
        { text: observation.per ?? '', weight: 6 },
        { text: frequencyLabels[observation.frequency], weight: 3 },
        { text: observation.place, weight: 4 },
        { text: topic.name, weight: 4 },
        { text: `${indicator.definition} ${indicator.counts ?? ''}`, weight: 4 },
        { text: `${document.shortTitle} ${document.title}`, weight: 3 },
        {
          text:
            statements
              .get(observation.id)
              ?.map(({ text }) => text)
              .join(' ') ?? '',
          weight: 4,
        },
        { text: askedForAs, weight: ASKED_FOR_AS },
        ...placeFields(atlas, observation),
      ];
      const value = withoutIdleZeros(observation.value);
      return {
        card: {
          kind: 'cifra',
          id: observation.id,
          address: observationAddress(observation),
          value: observation.value,
          before: qualifierWord(observation.qualifier),
          number: formatDecimal(observation.value, observation.decimals),
          unit: unitSuffix(unit, observation.value),
          name: indicator.name,
          part: observation.breakdown,
          territory: territory.name,
          period: period.name,
          measure: observation.measure,
          measureLabel: measureLabels[observation.measure],
          source: `${document.shortTitle}, ${observation.place}, ${formatLines(observation.lines)}`,
          sourceAddress: passageAddress(document, observation.lines),
          notes: observation.notes,
        },
        fields,
        terms: [
          { term: idTerm(observation.id), weight: 31, title: true },
          { term: value, weight: 31, title: true },
          ...(unit.plural.startsWith('milioni') ? [{ term: withoutIdleZeros(String(Number(value) * 1e6)), weight: 30, title: true }] : []),
          ...(unit.symbol === '%' ? [{ term: `${value}%`, weight: 31, title: true }] : []),
          ...millionsOf(value).map((term) => ({ term, weight: 24 })),
          ...(observation.objective === null
            ? []
            : [`ob${observation.objective.toLowerCase()}`, observation.objective.toLowerCase()].map((term) => ({ term, weight: 12 }))),
        ],
        facets: {
          tipo: ['Cifra', 'Cifra'],
          territorio: [territory.id, territory.name],
          misura: [observation.measure, measureLabels[observation.measure]],
          documento: [document.id, document.shortTitle],
          tema: [topic.id, topic.name],
          periodo: [period.id, period.name],
          ...placeFacets(atlas, observation),
        },
        prior: priorOf(observation, atlas, highlighted),
        group: `indicatore/${indicator.id}/${observation.measure}`,
      };
    });
  });
}

function priorOf(observation: Observation, atlas: Atlas, highlighted: ReadonlySet<string>): number {
  const isOfficial = observation.table?.startsWith('indicatori-') ?? false;
  const isWhole = observation.breakdown === null;
  const isNational = atlas.territory(observation.territory).kind === 'stato';
  const isOfWholePlan = observation.line === null && observation.section === null;
  return (
    10 +
    MEASURE_WORTH[observation.measure] +
    (isOfficial ? 5 : 0) +
    (isWhole ? 2 : 0) +
    (isOfWholePlan ? 1 : 0) +
    (isNational ? 1 : 0) +
    (highlighted.has(observation.id) ? 4 : 0) +
    prominenceOf(observation.indicator, atlas)
  );
}
