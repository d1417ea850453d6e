// SPDX-License-Identifier: EUPL-1.2
import { knowledgeStates, type Knowledge } from '../domain/knowledge.ts';
import type { Territory } from '../domain/territory.ts';
import type { Atlas } from './atlas.ts';
import { territoryProfile } from './territory-profile.ts';

export interface TerritoryKnowledge {
  readonly territory: Territory;
  readonly state: Knowledge;
  readonly figures: number;
  readonly passages: number;
  /** The provinces that the state of a region comes from, where the documents speak of them and not of it. */
  readonly through: readonly Territory[];
}

/** What the documents let us know of a territory; of a region they do not name, what they say of its provinces. */
export function territoryKnowledge(atlas: Atlas, territory: Territory): TerritoryKnowledge {
  const { plans, observations, mentions } = territoryProfile(atlas, territory);
  const [figures, passages] = [observations.length, mentions.length];
  const state = stateOf(plans.length, figures + passages);
  const provinces = atlas.territories.filter(({ kind, partOf }) => kind === 'provincia-autonoma' && partOf === territory.id);
  const known = state === 'nulla' ? provinces.map((province) => territoryKnowledge(atlas, province)).filter((part) => part.state !== 'nulla') : [];
  return {
    territory,
    state: knowledgeStates.find((one) => known.some((part) => part.state === one)) ?? state,
    figures,
    passages,
    through: known.map((part) => part.territory),
  };
}

function stateOf(plans: number, rest: number): Knowledge {
  if (plans > 0) return 'piano';
  return rest > 0 ? 'menzioni' : 'nulla';
}
