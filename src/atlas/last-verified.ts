// SPDX-License-Identifier: EUPL-1.2
import type { SourceDocument } from '../domain/document.ts';

/** The day on which figures were last held against one of these documents (`2026-11-25`); null before the first time. No clock: the same data give the same day. */
export function lastVerified(documents: readonly Pick<SourceDocument, 'proof'>[]): string | null {
  return (
    documents
      .flatMap(({ proof }) => proof?.date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}
