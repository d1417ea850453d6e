// SPDX-License-Identifier: EUPL-1.2
import { chapterAt, type Chapter } from '../domain/chapter.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Lines } from '../domain/locator.ts';

/**
 * Where each thing lives on the site: paths from the site's root, without a leading slash, so that they hold under
 * any base path. Pages turn them into links with `href`; downloads publish them as they are.
 */
export const indicatorAddress = (indicator: string): string => `indicatori/${indicator}/`;

/** The home of a figure: its indicator's page, at the figure. */
export const observationAddress = (observation: { readonly id: string; readonly indicator: string }): string =>
  `${indicatorAddress(observation.indicator)}#${observation.id}`;

export const territoryAddress = (territory: string): string => `regioni/${territory}/`;

/** The sheet of a territory made to be printed. */
export const territorySheetAddress = (territory: string): string => `${territoryAddress(territory)}scheda/`;

/** The figures of a territory on one topic, where they are too many for its own page. */
export const territoryTopicAddress = (territory: string, topic: string): string => `${territoryAddress(territory)}${topic}/`;

/** How a figure is cited, as a file; `ending` is the format's, `bib`. */
export const figureCitation = (figure: string, ending: string): string => `api/v1/osservazioni/${figure}.${ending}`;

/** The figures of a territory as a file; `ending` is the format's, `csv`. */
export const territoryDownload = (territory: string, ending: string): string => `dati/territori/${territory}.${ending}`;

/** The ending of a table as text to paste into a spreadsheet: browsers show it. */
export const PASTED = 'txt';

/** A ready comparison as a file, in its page's folder; `ending` is the format's, `csv`. */
export const comparisonFile = (comparison: string, ending: string): string => `confronta/${comparison}/confronto.${ending}`;

/** Programmes, sections and lines: their ids are paths already. */
export const programmeAddress = (id: string): string => `programmi/${id}/`;

export const objectiveAddress = (id: string): string => `obiettivi/${id}/`;

export const entryAddress = (register: string, id: string): string => `${register}/#${id}`;

export const noteAddress = (id: string): string => `qualita/${id}/`;

export const promiseSetAddress = (set: string): string => `promesse/${set}/`;

/** The home of a promise: its set's page, at its row. */
export const promiseAddress = (promise: { readonly id: string; readonly set: string }): string => `${promiseSetAddress(promise.set)}#${promise.id}`;

/** The ledger of the arithmetic of the documents, done again. */
export const LEDGER = 'qualita/riconciliazioni/';

/** The home of a rule: the ledger, at its row. */
export const ruleAddress = (id: string): string => `${LEDGER}#${id}`;

export const cascadeAddress = (id: string): string => `cascate/${id}/`;

export const documentAddress = (document: string): string => `documenti/${document}/`;

export const chapterAddress = (document: string, chapter: Chapter): string => `${documentAddress(document)}${chapter.slug}/`;

/** The id, in the page of its chapter, of what a heading stands over. */
export const headingId = (line: number): string => `titolo-${line}`;

/** The id of a line in the page of its chapter. */
export const lineId = (line: number): string => `riga-${line}`;

/** The place of a passage: the page of its chapter, at the first of its lines. */
export const passageAddress = (document: SourceDocument, { first }: Lines): string =>
  `${chapterAddress(document.id, chapterAt(document, first))}#${lineId(first)}`;

/** The document of the passage that an address leads to, from any page and under any base path; none for other addresses. */
export const passageDocument = (address: string): string | undefined => /(?:^|\/)documenti\/([^/#]+)\/[^/#]+\/#riga-\d+$/.exec(address)?.[1];

export const termAddress = (term: string): string => `glossario/#${term}`;

/** What a release changed in the figures. */
export const releaseAddress = (version: string): string => `dati/novita/#versione-${version.replaceAll('.', '-')}`;

/** The same page in Markdown, for programs that read. */
export const twinAddress = (page: string): string => `${page}index.md`;

/** A chart of a page as a picture that stands alone, in the page's folder; `ending` is the format's, `svg`. */
export const chartPicture = (page: string, chart: string, ending: string): string => `${page}${chart}.${ending}`;

/** The picture with which other sites announce a page, or those without one of their own (the empty address). */
export const sharePicture = (page: string): string => `${page}condivisione.png`;
