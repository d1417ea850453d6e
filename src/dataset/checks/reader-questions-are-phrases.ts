// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../../domain/data-error.ts';
import type { Check } from './check.ts';

const COLUMN = 'domande';
const LONGEST = 12;

/** What readers ask with is a short phrase without numbers: a number there would be a figure that no document proves. */
export const readerQuestionsArePhrases: Check = ({ readerQuestions }) =>
  readerQuestions.flatMap(({ value, at }): Issue[] =>
    value.questions
      .filter((question) => question === '' || /\d/.test(question) || question.split(/\s+/).length > LONGEST)
      .map((question) => ({
        code: 'domanda-non-adatta',
        ...at(COLUMN),
        message:
          question === ''
            ? `Colonna «${COLUMN}»: fra due « | » non c'è nulla.`
            : `Colonna «${COLUMN}»: «${question}» ${/\d/.test(question) ? 'contiene un numero' : `ha più di ${LONGEST} parole`}.`,
        hint: 'Scrivi frasi brevi e senza numeri, come le direbbe chi cerca, divise da « | »: quante scuole aiutate | istituti seguiti.',
      })),
  );
