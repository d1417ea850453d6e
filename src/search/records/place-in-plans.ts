// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { numberedTitle, shortTitle } from '../../format/structure.ts';
import type { Field, SearchRecord } from '../index/search-record.ts';

interface InPlans {
  readonly programme: string | null;
  readonly section: string | null;
  readonly line: string | null;
}

/** What the place of a record in the plans adds to its words. */
export function placeFields(atlas: Atlas, { programme, section, line }: InPlans): readonly Field[] {
  if (programme === null) return [];
  const plan = atlas.programme(programme);
  return [
    { text: `${plan.shortName} ${plan.code ?? ''}`, weight: 7 },
    { text: plan.name, weight: 4 },
    ...(section === null ? [] : [{ text: numberedTitle(plan.sectionLabel, atlas.section(section)), weight: 5 }]),
    ...(line === null ? [] : [{ text: numberedTitle(plan.lineLabel, atlas.line(line)), weight: 6 }]),
  ];
}

/** The programme and section that results can be narrowed to. */
export function placeFacets(atlas: Atlas, { programme, section }: InPlans): SearchRecord['facets'] {
  if (programme === null) return {};
  const plan = atlas.programme(programme);
  return {
    programma: [plan.id, plan.shortName],
    ...(section === null ? {} : { sezione: [section, `${plan.shortName}, ${shortTitle(plan.sectionLabel, atlas.section(section))}`] }),
  };
}
