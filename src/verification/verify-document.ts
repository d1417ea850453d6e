// SPDX-License-Identifier: EUPL-1.2
import type { SourceDocument } from '../domain/document.ts';
import type { NumeralClass, Proof } from '../domain/numeral-class.ts';
import type { Observation } from '../domain/observation.ts';
import { claimFigures, type ClaimFailure } from './claim-figures.ts';
import { classifyNumerals, type ClassificationFault } from './classify-numerals.ts';
import { numeralsOfText } from './numerals-of-text.ts';
import { readSourceText } from './source-text.ts';

/** What holding a document's figures against its text has shown. */
export interface DocumentVerification {
  readonly document: string;
  /** Faults of the text itself: another checksum, another length. While there is one, nothing else is proved. */
  readonly textFaults: readonly string[];
  /** Forward: figures whose number does not stand where they say. */
  readonly failures: readonly ClaimFailure[];
  /** Backward: numerals of the text that nothing accounts for. */
  readonly unclassified: readonly ClassificationFault[];
  readonly claimed: number;
  readonly notQuantities: Readonly<Partial<Record<NumeralClass, number>>>;
}

/**
 * Holds a document's figures against its text, forward (every number stands, as printed, on the lines that it names)
 * and backward (every numeral of the text is a figure or is known not to be one).
 * @param bytes the transcription
 * @param sha256 its checksum, in hexadecimal
 */
export function verifyDocument(
  document: SourceDocument,
  bytes: Uint8Array,
  sha256: string,
  observations: readonly Observation[],
): DocumentVerification {
  const text = new TextDecoder('utf-8').decode(bytes);
  const textFaults = faultsOfText(document, text, sha256);
  if (textFaults.length > 0) return { document: document.id, textFaults, failures: [], unclassified: [], claimed: 0, notQuantities: {} };
  const source = readSourceText(text);
  const { claims, failures } = claimFigures(source, observations);
  const notQuantities: Partial<Record<NumeralClass, number>> = {};
  for (const { kind, count } of document.notQuantities) notQuantities[kind] = (notQuantities[kind] ?? 0) + count;
  const unclassified = classifyNumerals(numeralsOfText(source), claims, document.notQuantities);
  return { document: document.id, textFaults, failures, unclassified, claimed: claims.length, notQuantities };
}

function faultsOfText(document: SourceDocument, text: string, sha256: string): readonly string[] {
  const length = text.split('\n').length;
  return [
    ...(sha256 === document.text.sha256
      ? []
      : [`l’impronta è ${sha256}, documento.json dice ${document.text.sha256}: non è la trascrizione da cui vengono le cifre`]),
    ...(length === document.text.lines ? [] : [`ha ${length} righe, documento.json dice ${document.text.lines}: si contano gli a capo, più uno`]),
  ];
}

/** Whether everything was proved. */
export const isProved = (verification: DocumentVerification): boolean =>
  verification.textFaults.length === 0 && verification.failures.length === 0 && verification.unclassified.length === 0;

/** What is kept of a proof: enough to show it, and to notice when the data have changed since. */
export function proofOf(verification: DocumentVerification, sha256: string, date: string): Proof {
  return { date, sha256, claimed: verification.claimed, notQuantities: verification.notQuantities };
}
