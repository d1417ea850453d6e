// SPDX-License-Identifier: EUPL-1.2
import { chaptersOf } from '../../domain/chapter.ts';
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

/** The address of a chapter comes from its title, so no two of a document may have the same; only what has parts can be divided. */
export const chaptersHaveTheirOwnAddress: Check = ({ documents, headings, broken }) =>
  broken.has('outlines')
    ? []
    : documents.flatMap((document): Issue[] => {
        const outline = headings.filter(({ value }) => value.document === document.id);
        const chapters = chaptersOf(document);
        return outline.flatMap(({ value: heading, at }): Issue[] => {
          const issues: Issue[] = [];
          const chapter = chapters.find((candidate) => candidate.heading.line === heading.line && candidate.heading.title === heading.title);
          const earlier = chapters.slice(0, chapter && chapters.indexOf(chapter)).find(({ slug }) => slug === chapter?.slug);
          if (chapter?.slug === '') {
            issues.push({
              code: 'capitolo-senza-indirizzo',
              ...at('titolo'),
              message: `Colonna «titolo»: da «${heading.title}» non viene un indirizzo.`,
              hint: 'Il capitolo ha una pagina, e l’indirizzo viene dal titolo: scrivi almeno una lettera o una cifra.',
            });
          } else if (chapter !== undefined && earlier !== undefined) {
            issues.push({
              code: 'capitolo-doppio',
              ...at('titolo'),
              message: `Colonna «titolo»: «${heading.title}» ha lo stesso indirizzo («${chapter.slug}») del capitolo della riga ${earlier.heading.line}, «${earlier.heading.title}».`,
              hint: 'Ogni capitolo ha una pagina, e l’indirizzo viene dal titolo: distingui i due titoli.',
            });
          }
          if (heading.divided && !chapters.some(({ within }) => within !== null && within === chapter)) {
            issues.push({
              code: 'capitolo-non-divisibile',
              ...at('diviso'),
              message: `Colonna «diviso»: «${heading.title}» non ha parti in cui dividersi.`,
              hint: 'Si divide un titolo di livello 1 che ha sotto di sé titoli di livello 2. Altrimenti lascia la cella vuota.',
            });
          }
          return issues;
        });
      });
