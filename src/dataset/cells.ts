// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { parseLines, type Lines, type Locator } from '../domain/locator.ts';
import { parseNumeral, type Decimal } from '../domain/numeral.ts';
import { ExpressionError, parseExpression, type Expression } from '../quality/expression.ts';
import { parseTemplate, type TemplatePart } from '../quality/fill-template.ts';
import { nearest } from './nearest.ts';

/** What is wrong with a cell; carried by the Zod issue to `parse-table`. */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** How the text of a cell is read: a value, or why it is refused. */
type Reader<T> = (text: string) => { readonly value: T } | { readonly fault: Fault };

const refuse = (code: string, message: string, hint: string): { fault: Fault } => ({ fault: { code, message, hint } });

/** A cell that must be filled. */
export function required<T>(read: Reader<T>) {
  return schemaOf((text) =>
    text === '' ? refuse('cella-vuota', 'la cella è vuota.', 'Scrivi un valore: questa colonna è obbligatoria.') : read(text),
  );
}

/** A cell that may be empty: `null`. */
export function optional<T>(read: Reader<T>) {
  return schemaOf<T | null>((text) => (text === '' ? { value: null } : read(text)));
}

function schemaOf<T>(read: Reader<T>) {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if ('value' in result) return result.value;
    context.addIssue({ code: 'custom', message: result.fault.message, params: { ...result.fault } });
    return z.NEVER;
  });
}

/** Text without blanks that nobody sees. */
export const text: Reader<string> = (cell) =>
  cell === cell.trim() && !/\s{2,}|[\t\u00a0]/.test(cell)
    ? { value: cell }
    : refuse('spazi', `«${cell}» ha spazi di troppo.`, 'Togli gli spazi all’inizio, alla fine, doppi o non separabili.');

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function notAnId(cell: string): { fault: Fault } {
  return refuse(
    'id-non-valido',
    `«${cell}» non è un identificativo.`,
    'Scrivi lettere minuscole senza accenti, cifre e trattini: piani-integrati-regionali.',
  );
}

export const slug: Reader<string> = (cell) => (SLUG.test(cell) ? { value: cell } : notAnId(cell));

/** Slugs divided by `/`, as a town inside a region is written. */
export const path: Reader<string> = (cell) => (cell.split('/').every((part) => SLUG.test(part)) ? { value: cell } : notAnId(cell));

/** Slugs divided by single spaces. */
export const slugs: Reader<string[]> = (cell) => {
  const wrong = cell.split(' ').find((part) => !SLUG.test(part));
  return wrong === undefined ? { value: cell.split(' ') } : notAnId(wrong);
};

/** Texts divided by ` | `. */
export const list: Reader<string[]> = (cell) => ({ value: cell.split('|').map((item) => item.trim()) });

export const date: Reader<string> = (cell) =>
  z.iso.date().safeParse(cell).success
    ? { value: cell }
    : refuse('data-non-valida', `«${cell}» non è una data.`, 'Scrivi anno-mese-giorno: 2019-07-31.');

/** A date as precise as it is known: year, month or day. */
export const partialDate: Reader<string> = (cell) =>
  z.union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)]).safeParse(cell).success
    ? { value: cell }
    : refuse('data-non-valida', `«${cell}» non è una data.`, 'Scrivi anno-mese-giorno, o solo anno-mese, o solo l’anno: 2019-07-31, 2019-07, 2019.');

export const lines: Reader<Lines> = (cell) => {
  const value = parseLines(cell);
  return value
    ? { value }
    : refuse(
        'righe-non-valide',
        `«${cell}» non indica righe del documento.`,
        'Scrivi il numero della riga, o la prima e l’ultima: 391 oppure 391-392.',
      );
};

/** Several ranges of lines divided by spaces: `187 232`, `290-293 301`. */
export const lineRanges: Reader<Lines[]> = (cell) => {
  const ranges = cell.split(' ').map(parseLines);
  return ranges.every((range) => range !== undefined)
    ? { value: ranges }
    : refuse('righe-non-valide', `«${cell}» non indica righe del documento.`, 'Scrivi i numeri delle righe divisi da spazi: 187 232, 290-293 301.');
};

/** Places in several documents divided by spaces: `puglia-2020:498 risultati-2019:291-293`. */
export const locators: Reader<Locator[]> = (cell) => {
  const places = cell.split(' ').map((place) => {
    const [document = '', range = '', ...rest] = place.split(':');
    const lines = rest.length === 0 && SLUG.test(document) ? parseLines(range) : undefined;
    return lines && { document, lines };
  });
  return places.every((place) => place !== undefined)
    ? { value: places }
    : refuse(
        'luoghi-non-validi',
        `«${cell}» non indica righe di documenti.`,
        'Scrivi documento:righe, e divide più luoghi uno spazio: puglia-2020:498 risultati-2019:291-293.',
      );
};

/** Our own words without amounts: numbers stand beside them as figures. Years and codes of objectives are words. */
export const prose: Reader<string> = (cell) => {
  const typed = /\d\S*/.exec(cell.replace(/\b(?:19|20)\d{2}\b|\b\d{1,2}(?:\.\d{1,2}){1,2}\b/g, ''));
  return typed
    ? refuse(
        'numero-scritto-a-mano',
        `«${typed[0]}» è un numero scritto a mano.`,
        'Togli il numero: le cifre le mostra la pagina. Restano gli anni e i codici degli obiettivi.',
      )
    : text(cell);
};

/** A decimal number with a decimal point, for tolerances. */
export const decimal: Reader<string> = (cell) =>
  /^\d+(?:\.\d+)?$/.test(cell)
    ? { value: cell }
    : refuse('decimale-non-valido', `«${cell}» non è un numero decimale.`, 'Scrivi cifre e, se serve, il punto: 0 oppure 0.05.');

/** Arithmetic over figures. */
export const expression: Reader<Expression> = (cell) => understood(() => parseExpression(cell));

/** A text with arithmetic over figures in braces. Amounts that are typed instead of computed are refused. */
export const template: Reader<readonly TemplatePart[]> = (cell) => {
  const typed = /\d{1,3}(?:\.\d{3})+(?![\d/])|\d,\d/.exec(cell.replace(/\{[^{}]*\}|«[^»]*»/g, ''));
  if (typed)
    return refuse(
      'numero-scritto-a-mano',
      `«${typed[0]}» è scritto a mano.`,
      'Scrivi fra graffe la cifra o il calcolo da cui viene: {risultati-2019-0116}, {a - b}, {a / b %}.',
    );
  return understood(() => parseTemplate(cell));
};

function understood<T>(read: () => T): { readonly value: T } | { readonly fault: Fault } {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    return refuse(
      'espressione-non-valida',
      `${error.message}.`,
      'Scrivi identificativi di cifre e numeri con + - * / fra spazi, parentesi, e % in fondo a un quoziente.',
    );
  }
}

export const integer: Reader<number> = (cell) =>
  /^(?:0|[1-9]\d*)$/.test(cell)
    ? { value: Number(cell) }
    : refuse('intero-non-valido', `«${cell}» non è un numero intero.`, 'Scrivi solo cifre: 12.');

/** A code of the State budget, kept as text: `026`. */
export const threeDigits: Reader<string> = (cell) =>
  /^\d{3}$/.test(cell)
    ? { value: cell }
    : refuse('codice-non-valido', `«${cell}» non è un codice di bilancio.`, 'Scrivi tre cifre, zeri compresi: 026.');

/** A numeral as printed: kept as text, with its exact value. */
export const numeral: Reader<Decimal & { readonly text: string }> = (cell) => {
  const parsed = parseNumeral(cell);
  if (parsed.ok) return { value: { text: cell, ...parsed.number } };
  return refuse('numero-non-valido', `«${cell}» non è un numero italiano: ${parsed.reason}.`, NUMERAL_HINT);
};

export const NUMERAL_HINT = 'Scrivilo come nel documento: 1.234 o 1234, i decimali dopo la virgola (32,8), oppure in parole (tre).';

/** One of a closed list of words. */
export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (cell) => {
    const value = values.find((candidate) => candidate === cell);
    if (value !== undefined) return { value };
    const guess = nearest(cell, values);
    return refuse(
      'valore-non-previsto',
      `«${cell}» non è fra i valori previsti.`,
      `${guess === undefined ? '' : `Forse «${guess}»? `}I valori previsti sono: ${values.join(', ')}.`,
    );
  };
}
