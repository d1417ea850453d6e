// SPDX-License-Identifier: EUPL-1.2
import type { SourceDocument } from './document.ts';

/** A document for tests, with what the test is about replaced. */
export const aDocument = (about: Partial<SourceDocument> = {}): SourceDocument => ({
  id: 'rapporto',
  title: 'Rapporto',
  shortTitle: 'Rapporto',
  author: 'Chi prova',
  date: null,
  description: '',
  text: { lines: 100, bytes: 1000, sha256: '0'.repeat(64) },
  notQuantities: [],
  proof: null,
  outline: [],
  ...about,
});
