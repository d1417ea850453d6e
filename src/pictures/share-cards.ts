// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../atlas/atlas.ts';
import { topicsWithPage } from '../atlas/territory-topics.ts';
import {
  cascadeAddress,
  documentAddress,
  indicatorAddress,
  noteAddress,
  objectiveAddress,
  programmeAddress,
  territoryAddress,
  territoryTopicAddress,
} from '../navigation/addresses.ts';
import {
  cascadeCard,
  documentCard,
  generalCard,
  indicatorCard,
  lineCard,
  noteCard,
  objectiveCard,
  programmeCard,
  sectionCard,
  territoryCard,
  topicCard,
  type ShareCard,
} from './share-card.ts';

/** The cards of the site by the address of their page; that of the home page, the empty address, serves every page without one. */
export function shareCards(atlas: Atlas): ReadonlyMap<string, ShareCard> {
  const known = cards.get(atlas);
  if (known) return known;
  const made = new Map<string, ShareCard>([
    ['', generalCard(atlas)],
    ...atlas.indicators.map((indicator) => [indicatorAddress(indicator.id), indicatorCard(atlas, indicator)] as const),
    ...atlas.territories.map((territory) => [territoryAddress(territory.id), territoryCard(atlas, territory)] as const),
    ...topicsWithPage(atlas).map((page) => [territoryTopicAddress(page.territory.id, page.topic.id), topicCard(atlas, page)] as const),
    ...atlas.programmes.map((programme) => [programmeAddress(programme.id), programmeCard(atlas, programme)] as const),
    ...atlas.sections.map((section) => [programmeAddress(section.id), sectionCard(atlas, section)] as const),
    ...atlas.lines.map((line) => [programmeAddress(line.id), lineCard(atlas, line)] as const),
    ...atlas.documents.map((document) => [documentAddress(document.id), documentCard(atlas, document)] as const),
    ...atlas.cascades.map((cascade) => [cascadeAddress(cascade.id), cascadeCard(atlas, cascade)] as const),
    ...atlas.objectives.map((objective) => [objectiveAddress(objective.id), objectiveCard(atlas, objective)] as const),
    // A picture costs the build more than a page: of the notes, those that change a number have one.
    ...atlas.notes.filter(({ severity }) => severity === 'grave').map((note) => [noteAddress(note.id), noteCard(atlas, note)] as const),
  ]);
  cards.set(atlas, made);
  return made;
}

/** Made once an atlas: every page asks for its own. */
const cards = new WeakMap<Atlas, ReadonlyMap<string, ShareCard>>();
