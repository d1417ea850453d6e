// SPDX-License-Identifier: EUPL-1.2
import type { Atlas } from '../../atlas/atlas.ts';
import { chaptersOf } from '../../domain/chapter.ts';
import { capitalised } from '../../format/capitalised.ts';
import { formatLines } from '../../format/place.ts';
import { chapterAddress } from '../../navigation/addresses.ts';
import type { SearchRecord } from '../index/search-record.ts';
import { pageRecord } from './page-record.ts';

/** The chapters of the documents. What they say has records of its own, so their titles weigh little. */
export function chapterRecords(atlas: Atlas): readonly SearchRecord[] {
  return atlas.documents.flatMap((document) =>
    chaptersOf(document).map((chapter) => {
      const { heading, lines, within } = chapter;
      const parts = document.outline.filter(({ line }) => line > heading.line && line <= lines.last).map(({ title }) => title);
      return pageRecord({
        type: 'Capitolo',
        address: chapterAddress(document.id, chapter),
        title: heading.title,
        titleWeight: 9,
        within: document.shortTitle,
        summary: [capitalised(formatLines(lines)), ...parts].join(' · '),
        fields: [{ text: `${document.shortTitle} ${within?.heading.title ?? ''}`, weight: 4 }],
        facets: { documento: [document.id, document.shortTitle] },
        prior: 2,
        group: `capitoli/${document.id}`,
      });
    }),
  );
}
