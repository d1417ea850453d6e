// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from '../domain/locator.ts';
import type { AtlasLists } from './atlas.ts';

/** A spending programme as the 2019 report counts them. */
export interface SpendingProgramme {
  readonly id: string;
  readonly code: string | null;
  /** Official name. */
  readonly name: string;
  /** Short, for lists and charts. */
  readonly label: string;
  readonly mission: string;
  readonly start: string;
  readonly end: string;
  readonly source: Locator;
}

/** The sections of the operating plans, each a spending programme with dates of its own, and the programmes without sections. */
export function spendingProgrammes({ programmes, sections }: Pick<AtlasLists, 'programmes' | 'sections'>): readonly SpendingProgramme[] {
  return programmes.flatMap((programme): SpendingProgramme[] => {
    const { mission, start, end } = programme;
    if (programme.kind === 'programma-di-spesa' && mission !== null && start !== null && end !== null)
      return [{ ...programme, mission, start, end, label: programme.shortName }];
    return sections
      .filter((section) => section.programme === programme.id)
      .flatMap((section) =>
        section.start === null || section.end === null || mission === null
          ? []
          : [
              {
                id: section.id,
                code: null,
                name: `${programme.name} – Sezione ${section.number ?? ''} ${section.name}`,
                label: `${programme.shortName}, sezione ${section.number ?? ''}`,
                mission,
                start: section.start,
                end: section.end,
                source: section.source,
              },
            ],
      );
  });
}
