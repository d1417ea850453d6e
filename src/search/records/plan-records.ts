// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { topicsWithPage } from '../../atlas/territory-topics.ts';
import { formatDate } from '../../format/date.ts';
import { programmeKindLabels } from '../../format/labels.ts';
import { formatCount } from '../../format/number.ts';
import { numberedTitle } from '../../format/structure.ts';
import {
  documentAddress,
  indicatorAddress,
  objectiveAddress,
  programmeAddress,
  territoryAddress,
  territoryTopicAddress,
} from '../../navigation/addresses.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { numberedPartsOf } from '../text/numbered-parts.ts';
import { tokensOf } from '../text/tokens.ts';
import { pageRecord } from './page-record.ts';
import { placeFacets } from './place-in-plans.ts';
import { prominenceOf } from './prominence.ts';

/** The pages of indicators, territories, documents and of what the plans are made of. */
export function planRecords(atlas: Atlas): readonly SearchRecord[] {
  return [
    ...indicators(atlas),
    ...territories(atlas),
    ...topicsOfTerritories(atlas),
    ...documents(atlas),
    ...programmes(atlas),
    ...parts(atlas),
    ...objectives(atlas),
  ];
}

function indicators(atlas: Atlas): readonly SearchRecord[] {
  return atlas.indicators.map(({ id, name, definition, counts, leavesOut, topic }) => {
    const { name: topicName } = atlas.topic(topic);
    return pageRecord({
      type: 'Indicatore',
      address: indicatorAddress(id),
      title: name,
      summary: definition,
      fields: [
        { text: `${counts ?? ''} ${leavesOut ?? ''}`, weight: 2 },
        { text: atlas.questionsOf(id).join(' '), weight: 7 },
        { text: topicName, weight: 4 },
        {
          text: atlas
            .observationsOf('indicator', id)
            .map(({ breakdown }) => breakdown ?? '')
            .join(' '),
          weight: 3,
        },
      ],
      facets: { tema: [topic, topicName] },
      prior: 8 + prominenceOf(id, atlas),
    });
  });
}

function territories(atlas: Atlas): readonly SearchRecord[] {
  return atlas.territories.map((territory) =>
    pageRecord({
      type: 'Territorio',
      address: territoryAddress(territory.id),
      title: territory.name,
      titleWeight: 20,
      summary: `Cifre, piano e menzioni ${territory.inName}.`,
      fields: [
        {
          text: `${territory.kind === 'regione' ? 'Regione' : ''} ${territory.macroArea ?? ''} ${territory.istat ?? ''} ${territory.nuts ?? ''}`,
          weight: 6,
        },
        {
          text: atlas
            .mentionsOf(territory.id)
            .map(({ text }) => text)
            .join(' '),
          weight: 2,
        },
      ],
      facets: { territorio: [territory.id, territory.name] },
      prior: 10,
    }),
  );
}

/** The topics of the territories with many figures: what they have is found by itself, so they are worth little. */
function topicsOfTerritories(atlas: Atlas): readonly SearchRecord[] {
  return topicsWithPage(atlas).map(({ territory, topic, observations }) =>
    pageRecord({
      type: 'Territorio',
      address: territoryTopicAddress(territory.id, topic.id),
      title: `${topic.name} ${territory.inName}`,
      summary: `Tutte le cifre del tema ${territory.inName}: ${formatCount(observations.length, 'cifra', 'cifre')}.`,
      facets: { territorio: [territory.id, territory.name], tema: [topic.id, topic.name] },
      prior: 2,
    }),
  );
}

function documents(atlas: Atlas): readonly SearchRecord[] {
  return atlas.documents.map(({ id, title, shortTitle, author, date, description, outline }) =>
    pageRecord({
      type: 'Documento',
      address: documentAddress(id),
      title,
      within: author,
      summary: description,
      fields: [
        { text: shortTitle, weight: 14 },
        { text: `${author} ${date === null ? '' : formatDate(date)}`, weight: 6 },
        { text: outline.map((heading) => heading.title).join(' '), weight: 3 },
      ],
      facets: { documento: [id, shortTitle] },
      prior: 8,
    }),
  );
}

function programmes(atlas: Atlas): readonly SearchRecord[] {
  return atlas.programmes.map((programme) =>
    pageRecord({
      type: 'Programma',
      address: programmeAddress(programme.id),
      title: programme.shortName,
      titleWeight: 20,
      summary: programme.description,
      fields: [
        { text: programme.name, weight: 12 },
        { text: programme.code ?? '', weight: 24 },
        { text: programmeKindLabels[programme.kind], weight: 4 },
        { text: programme.mission === null ? '' : `missione ${programme.mission}`, weight: 10 },
        { text: programme.start === null ? '' : `inizio ${formatDate(programme.start)}`, weight: 5 },
        { text: programme.end === null ? '' : `fine ${formatDate(programme.end)}`, weight: 5 },
      ],
      terms: [programme.start, programme.end].flatMap((date) => (date === null ? [] : [{ term: date, weight: 12 }])),
      facets: { programma: [programme.id, programme.shortName], territorio: territoryFacet(atlas, programme.territory) },
      prior: 11,
    }),
  );
}

function parts(atlas: Atlas): readonly SearchRecord[] {
  const section = (type: string, label: 'sectionLabel' | 'lineLabel', part: Atlas['sections'][number] | Atlas['lines'][number]): SearchRecord => {
    const programme = atlas.programme(part.programme);
    const title = numberedTitle(programme[label], part);
    return pageRecord({
      type,
      address: programmeAddress(part.id),
      title,
      within: programme.shortName,
      summary: part.description,
      fields: [
        { text: `${programme.shortName} ${programme.name} ${programme.code ?? ''}`, weight: 7 },
        { text: 'axis' in part ? `asse ${part.axis ?? ''} ${part.priority ?? ''}` : '', weight: 6 },
      ],
      terms: numberedPartsOf(tokensOf(title))
        .slice(0, 1)
        .map(({ term }) => ({ term, weight: 31, title: true })),
      facets: {
        ...placeFacets(atlas, { programme: part.programme, section: 'section' in part ? part.section : part.id, line: null }),
        territorio: territoryFacet(atlas, programme.territory),
      },
      prior: 8,
    });
  };
  return [
    ...atlas.sections.map((part) => section('Sezione', 'sectionLabel', part)),
    ...atlas.lines.map((part) => section('Linea', 'lineLabel', part)),
  ];
}

function objectives(atlas: Atlas): readonly SearchRecord[] {
  return atlas.objectives.map(({ id, code, name, programme, parent }) => {
    const plan = atlas.programme(programme);
    return pageRecord({
      type: 'Obiettivo',
      address: objectiveAddress(id),
      title: `${code} ${name}`,
      within: plan.shortName,
      summary: parent === null ? '' : (atlas.objectivesOf(programme).find((other) => other.code === parent)?.name ?? ''),
      fields: [{ text: `${plan.shortName} ${plan.name}`, weight: 6 }],
      terms: [`ob${code.toLowerCase()}`, code.toLowerCase()].map((term) => ({ term, weight: 31, title: true })),
      facets: { programma: [plan.id, plan.shortName], territorio: territoryFacet(atlas, plan.territory) },
      prior: 8,
    });
  });
}

function territoryFacet(atlas: Atlas, id: string): readonly [string, string] {
  return [id, atlas.territory(id).name];
}
