// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { territorySets } from '../../atlas/territory-sets.ts';
import { promiseSets } from '../../domain/promise.ts';
import { promiseSetLabels, promiseSetMeanings } from '../../format/promise.ts';
import { cascadeAddress, promiseSetAddress } from '../../navigation/addresses.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { pageRecord } from './page-record.ts';

/** The pages that follow a theme from the plan to the region, and those that hold promises against reports. */
export function readingRecords(atlas: Atlas): readonly SearchRecord[] {
  return [...cascades(atlas), ...promises(), ...comparisons(atlas)];
}

function cascades(atlas: Atlas): readonly SearchRecord[] {
  return atlas.cascades.map(({ id, name, topic, question, explanation }) => {
    const { name: topicName } = atlas.topic(topic);
    return pageRecord({
      type: 'Cascata',
      address: cascadeAddress(id),
      title: name,
      within: topicName,
      summary: question,
      fields: [
        { text: explanation, weight: 2 },
        { text: 'dal piano nazionale alla regione', weight: 3 },
      ],
      facets: { tema: [topic, topicName] },
      hasOwnPage: false,
      prior: 4,
    });
  });
}

function promises(): readonly SearchRecord[] {
  return promiseSets.map((set) =>
    pageRecord({
      type: 'Promesse',
      address: promiseSetAddress(set),
      title: promiseSetLabels[set],
      summary: promiseSetMeanings[set],
      fields: [{ text: 'promesse mantenute, non mantenute, promesso, realizzato', weight: 10 }],
      prior: 5,
    }),
  );
}

function comparisons(atlas: Atlas): readonly SearchRecord[] {
  return territorySets(atlas).map(({ id, territories }) => {
    const names = territories.map(({ name }) => name);
    return pageRecord({
      type: 'Confronto',
      address: `confronta/${id}/`,
      title: `${new Intl.ListFormat('it').format(names)} a confronto`,
      summary: 'Gli stessi indicatori, fianco a fianco, con quanto sono confrontabili.',
      fields: [{ text: 'confrontare, contro, paragone, differenze, rispetto', weight: 14 }],
      prior: 5,
    });
  });
}
