// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import type { ReaderQuestions } from '../../domain/reader-questions.ts';
import { list, required, slug } from '../cells.ts';
import type { TableSpec } from '../parse-table.ts';

const row = z.strictObject({ indicatore: required(slug), domande: required(list) });

export const readerQuestionsTable: TableSpec<typeof row.shape, ReaderQuestions> = {
  file: 'data/vocabolari/domande.csv',
  row,
  toRecord: (r) => ({ id: r.indicatore, questions: r.domande }),
};
