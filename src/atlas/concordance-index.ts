// SPDX-License-Identifier: EUPL-1.2
import { endKey, isSuccession, type Concordance, type ConcordanceEnd } from '../domain/concordance.ts';

/** What pages ask of the links between the plans; what has none said gets an empty list. */
export interface ConcordanceIndex {
  /** What something goes on in, or the statement that it goes on in nothing. */
  successorsOf(end: ConcordanceEnd): readonly Concordance[];
  /** What something comes from, or the statement that it is new. */
  predecessorsOf(end: ConcordanceEnd): readonly Concordance[];
  /** The links that are no succession, whichever end the thing is. */
  kinshipsOf(end: ConcordanceEnd): readonly Concordance[];
}

/** Builds the look-ups over the links, in the order of the data. */
export function indexConcordances(concordances: readonly Concordance[]): ConcordanceIndex {
  const inTime = (link: Concordance): boolean => isSuccession(link) || link.relation === 'nessuna';
  const by = (links: readonly Concordance[], side: 'from' | 'to') => {
    const groups = Map.groupBy(links, (link) => (link[side] === null ? '' : endKey(link[side])));
    return (end: ConcordanceEnd): readonly Concordance[] => groups.get(endKey(end)) ?? [];
  };
  const successions = concordances.filter(inTime);
  const kinships = concordances.filter((link) => !inTime(link));
  const [leading, led] = [by(kinships, 'from'), by(kinships, 'to')];
  return {
    successorsOf: by(successions, 'from'),
    predecessorsOf: by(successions, 'to'),
    kinshipsOf: (end) => [...leading(end), ...led(end)],
  };
}
