// SPDX-License-Identifier: EUPL-1.2
import type { Statement } from './statement.ts';

/** A statement for tests, with what the test is about replaced. */
export const aStatement = (about: Partial<Statement> = {}): Statement => ({
  id: 'rapporto-e0001',
  kind: 'attivita-svolta',
  text: 'Una cosa fatta.',
  commitment: null,
  territory: 'italia',
  period: '2019',
  programme: null,
  section: null,
  line: null,
  objective: null,
  document: 'rapporto',
  lines: { first: 1, last: 1 },
  place: 'Premessa',
  observations: [],
  ...about,
});
