// SPDX-License-Identifier: EUPL-1.2

const ID = /^([a-z].*)-(e?\d{4,})$/;

/**
 * What the index knows an id by (`risultati-2019-0249` as `9420-risultati-2019`): its last figure first, so that ids spread
 * over the pieces of the word index instead of filling the one of the words that begin like them. Other text is kept.
 */
export const idTerm = (id: string): string => {
  const [, document, number] = ID.exec(id) ?? [];
  return document === undefined || number === undefined ? id : `${[...number].toReversed().join('')}-${document}`;
};
