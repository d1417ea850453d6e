// SPDX-License-Identifier: EUPL-1.2
import type { Highlight } from '../domain/highlight.ts';
import type { Mention } from '../domain/mention.ts';
import type { Observation } from '../domain/observation.ts';
import type { Programme } from '../domain/programme.ts';
import type { RegisterEntry } from '../domain/register.ts';
import type { Territory } from '../domain/territory.ts';
import type { Atlas } from './atlas.ts';
import { pairTargetsAndResults, type TargetAndResult } from './target-and-result.ts';
import { territoryAnswer, type Answer } from './territory-answer.ts';
import { territoryGaps, type TerritoryGaps } from './territory-gaps.ts';

/** Everything that the page of a territory and its printed sheet say. */
export interface TerritoryProfile {
  readonly answer: Answer;
  readonly observations: readonly Observation[];
  /** What an editor put in evidence. */
  readonly highlights: readonly Highlight[];
  /** Rows of tables that set a target and a result side by side. */
  readonly pairs: readonly TargetAndResult[];
  readonly plans: readonly Programme[];
  readonly mentions: readonly Mention[];
  /** Company crises that passages place in the territory, with those passages alone. */
  readonly crises: readonly RegisterEntry[];
  readonly gaps: TerritoryGaps;
}

export function territoryProfile(atlas: Atlas, territory: Territory): TerritoryProfile {
  const observations = atlas.observationsOf('territory', territory.id);
  const pairs = pairTargetsAndResults(observations);
  const plans =
    territory.kind === 'stato' || territory.kind === 'estero'
      ? []
      : atlas.programmes.filter((programme) => programme.territory === territory.id && programme.kind === 'piano-regionale');
  const mentions = atlas.mentionsOf(territory.id);
  const highlights = atlas.highlightsOf(territory.id);
  const crises = atlas.entriesOf('crisi').flatMap((crisis) => {
    const citations = crisis.citations.filter((citation) => citation.territory === territory.id);
    return citations.length === 0 ? [] : [{ ...crisis, citations }];
  });
  return {
    answer: territoryAnswer(territory, observations, { highlights, pairs: pairs.length, mentions: mentions.length, observation: atlas.observation }),
    observations,
    highlights,
    pairs,
    plans,
    mentions,
    crises,
    gaps: territoryGaps(territory, plans, atlas.statementsOf('territory', territory.id), highlights),
  };
}
