// SPDX-License-Identifier: EUPL-1.2
import type { Check } from './check.ts';
import { cascadeEdgesJoinWhatTheyMay } from './cascade-edges-join-what-they-may.ts';
import { cascadeStepsFitTheirLevel } from './cascade-steps-fit-their-level.ts';
import { cascadesAreWhole } from './cascades-are-whole.ts';
import { chaptersHaveTheirOwnAddress } from './chapters-have-their-own-address.ts';
import { continuedPlansAreCovered } from './continued-plans-are-covered.ts';
import { contradictionsHaveANote } from './contradictions-have-a-note.ts';
import { concordancesAreWhole } from './concordances-are-whole.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { everyIndicatorIsUsed } from './every-indicator-is-used.ts';
import { expansionsHaveEvidence } from './expansions-have-evidence.ts';
import { formsMeanOneThing } from './forms-mean-one-thing.ts';
import { highlightsBelongToTheirTerritory } from './highlights-belong-to-their-territory.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { idsBelongToTheirDocument } from './ids-belong-to-their-document.ts';
import { linesAreInsideTheDocument } from './lines-are-inside-the-document.ts';
import { noPromiseIsLeftOut } from './no-promise-is-left-out.ts';
import { printedTextHoldsTheNumber } from './printed-text-holds-the-number.ts';
import { promisesAreProved } from './promises-are-proved.ts';
import { proofsAreCurrent } from './proofs-are-current.ts';
import { proofsStandOnTheirLines } from './proofs-stand-on-their-lines.ts';
import { qualifierAgreesWithTheWords } from './qualifier-agrees-with-the-words.ts';
import { readerQuestionsArePhrases } from './reader-questions-are-phrases.ts';
import { referencesExist } from './references-exist.ts';
import { synonymsStandOnce } from './synonyms-stand-once.ts';

/** Every rule, in the order in which a reader would check them. */
export const checks: readonly Check[] = [
  idsAreUnique,
  idsBelongToTheirDocument,
  referencesExist,
  expansionsHaveEvidence,
  formsMeanOneThing,
  datesAreInOrder,
  linesAreInsideTheDocument,
  chaptersHaveTheirOwnAddress,
  printedTextHoldsTheNumber,
  qualifierAgreesWithTheWords,
  highlightsBelongToTheirTerritory,
  everyIndicatorIsUsed,
  proofsAreCurrent,
  contradictionsHaveANote,
  promisesAreProved,
  proofsStandOnTheirLines,
  noPromiseIsLeftOut,
  cascadeStepsFitTheirLevel,
  cascadeEdgesJoinWhatTheyMay,
  cascadesAreWhole,
  concordancesAreWhole,
  continuedPlansAreCovered,
  synonymsStandOnce,
  readerQuestionsArePhrases,
];
