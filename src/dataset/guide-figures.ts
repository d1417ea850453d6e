// SPDX-License-Identifier: EUPL-1.2
import type { Issue } from '../domain/data-error.ts';
import { decodeInput, type InputFiles } from './input-file.ts';
import { nearest } from './nearest.ts';

const MONTHS = 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre';
/** What introduces a number that counts nothing: an act, an article, a line of a plan, a line of a document. */
const REFERENCES =
  'n\\.|art\\.|artt\\.|articol[oi]|comm[ai]|linea|sezione|missione|obiettivo|rig(?:a|he)|decreto|legge|decreto-legge|d\\.lgs\\.|regolamento';

/** What may be written in digits: years, dates, acts and their parts, codes of plans, names that hold a digit; and what is not prose. */
const NOT_FIGURES = [
  /^---\n[\s\S]*?\n---\n/g,
  /```[\s\S]*?```|`[^`\n]*`/g,
  /<[^>]*>/g,
  /\]\([^)]*\)/g,
  /^\s*\d+\.\s/gm,
  new RegExp(`\\d{1,2}°? (?:${MONTHS})`, 'gi'),
  new RegExp(`(?:${REFERENCES}) ?\\d+(?:[.-]\\d+)*(?:/\\d{4})?`, 'gi'),
  /(?<!\d)(?:19|20)\d{2}(?:[-–/](?:19|20)\d{2})?(?!\d|[.,]\d)/g,
  /\p{L}+-?\d+/gu,
];

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * The figures of the guide come only through `<Cifra id="…" />`, so that each leads to its place: a number written by hand in
 * its prose, or a `<Cifra>` of a figure that there is not, is a fault.
 * @param figures ids of the observations
 */
export function guideIssues(files: InputFiles, figures: ReadonlySet<string>): Issue[] {
  return [...files].flatMap(([file, bytes]): Issue[] => {
    if (!/^content\/guida\/.*\.mdx$/.test(file)) return [];
    const decoded = decodeInput(bytes, file);
    if ('issue' in decoded) return [decoded.issue];
    const { text } = decoded;
    const placeOf = (offset: number) => {
      const before = text.slice(0, offset).split('\n');
      return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    };
    const prose = NOT_FIGURES.reduce((rest, pattern) => rest.replace(pattern, blank), text);
    const numbers = [...prose.matchAll(/\d[\d.,]*/g)].map(({ 0: value, index }) => ({
      code: 'cifra-scritta-a-mano',
      ...placeOf(index),
      message: `«${value.replace(/[.,]$/, '')}» è una cifra scritta a mano.`,
      hint: 'Mostra la cifra del documento con <Cifra id="…" />, o scrivi in lettere ciò che non viene dai documenti.',
    }));
    const unknown = [...text.matchAll(/<Cifra\s+id="([^"]*)"/g)].flatMap(({ 1: id = '', index }) => {
      if (figures.has(id)) return [];
      const guess = nearest(id, figures);
      return [
        {
          code: 'riferimento-inesistente',
          ...placeOf(index),
          message: `Non c’è una cifra «${id}».`,
          hint: guess === undefined ? 'Usa l’identificativo di una cifra di data/documenti/.' : `Forse «${guess}»?`,
        },
      ];
    });
    return [...numbers, ...unknown];
  });
}
