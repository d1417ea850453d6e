// SPDX-License-Identifier: EUPL-1.2
import type { QualityNote } from '../domain/quality-note.ts';
import type { TemplatePart } from './fill-template.ts';

/** A note whose numbers are still expressions. */
export interface NoteTemplate extends Omit<QualityNote, 'explanation'> {
  readonly explanation: readonly TemplatePart[];
}
