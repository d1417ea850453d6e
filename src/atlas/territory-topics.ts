// SPDX-License-Identifier: EUPL-1.2
import type { Topic } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Territory } from '../domain/territory.ts';
import type { Atlas } from './atlas.ts';

/** As many figures of a territory as its page lists in place: with more, each topic has a page of its own. */
export const LISTED_IN_PLACE = 100;

/** What the documents count of one topic in one territory. */
export interface TopicOfTerritory {
  readonly territory: Territory;
  readonly topic: Topic;
  /** Those of one indicator together, each time in reading order. */
  readonly observations: readonly Observation[];
}

/** The figures of a territory by topic, in the order of the topics; a topic without figures is left out. */
export function topicsOfTerritory(
  { topics, indicator, observationsOf }: Pick<Atlas, 'topics' | 'indicator' | 'observationsOf'>,
  territory: Territory,
): readonly TopicOfTerritory[] {
  const byTopic = Map.groupBy(observationsOf('territory', territory.id), (observation) => indicator(observation.indicator).topic);
  return topics.flatMap((topic) => {
    const members = byTopic.get(topic.id);
    if (!members) return [];
    const observations = [...Map.groupBy(members, (observation) => observation.indicator).values()].flat();
    return [{ territory, topic, observations }];
  });
}

/** The topics that have a page: those of the territories with more figures than their page lists. */
export const topicsWithPage = (atlas: Pick<Atlas, 'territories' | 'topics' | 'indicator' | 'observationsOf'>): readonly TopicOfTerritory[] =>
  atlas.territories
    .filter(({ id }) => atlas.observationsOf('territory', id).length > LISTED_IN_PLACE)
    .flatMap((territory) => topicsOfTerritory(atlas, territory));
