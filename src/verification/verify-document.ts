// SPDX-License-Identifier: EUPL-1.2
import type { SourceDocument } from '../domain/document.ts';
import type { Observation } from '../domain/observation.ts';
import { claimFigures, type ClaimFailure } from './claim-figures.ts';
import { readSourceText } from './source-text.ts';

/** What holding a document's figures against its text has shown. */
export interface DocumentVerification {
  readonly document: string;
  /** Faults of the text itself: another checksum, another length. While there is one, nothing else is proved. */
  readonly textFaults: readonly string[];
  readonly proved: number;
  readonly failures: readonly ClaimFailure[];
}

/**
 * The forward proof: every observation's number stands, as printed, on the lines that it names.
 * @param bytes the transcription
 * @param sha256 its checksum, in hexadecimal
 */
export function verifyDocument(document: SourceDocument, bytes: Uint8Array, sha256: string, observations: readonly Observation[]): DocumentVerification {
  const textFaults: string[] = [];
  if (sha256 !== document.text.sha256) textFaults.push(`l’impronta è ${sha256}, documento.json dice ${document.text.sha256}: non è la trascrizione da cui vengono le cifre`);
  const text = new TextDecoder('utf-8').decode(bytes);
  const length = text.split('\n').length;
  if (length !== document.text.lines) textFaults.push(`ha ${length} righe, documento.json dice ${document.text.lines}`);
  if (textFaults.length > 0) return { document: document.id, textFaults, proved: 0, failures: [] };
  const { claims, failures } = claimFigures(readSourceText(text), observations);
  return { document: document.id, textFaults, proved: claims.length, failures };
}
