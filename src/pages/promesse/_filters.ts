// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { promiseStatuses, type Promised } from '../../domain/promise.ts';
import { promiseStatusLabels } from '../../format/promise.ts';
import type { FilterChoice } from '../../navigation/list-filter.ts';

/** The filters over some promises: by status, and by section where there are several. */
export function promiseFilters(atlas: Atlas, promises: readonly Promised[]): readonly FilterChoice[] {
  const sections = [...new Set(promises.flatMap(({ section }) => section ?? []))];
  return [
    {
      name: 'stato',
      label: 'Stato',
      values: promiseStatuses
        .filter((status) => promises.some((promise) => promise.status === status))
        .map((status) => ({ value: status, label: promiseStatusLabels[status].toLowerCase() })),
    },
    ...(sections.length > 1
      ? [
          {
            name: 'sezione',
            label: 'Parte del piano',
            values: sections.map((id) => ({ value: id.split('/').at(-1) ?? id, label: atlas.section(id).name })),
          },
        ]
      : []),
  ];
}
