// SPDX-License-Identifier: EUPL-1.2
import { dictionaryTable } from './dictionary.ts';
import { licence, publicationTitle, type Publication } from './publication.ts';
import { publish, type PublishedTable } from './published-table.ts';
import type { Sheet } from './workbook.ts';

/** The tables of the workbook of the whole atlas, with the names of their sheets. */
const CHOSEN = [
  ['Osservazioni', 'osservazioni'],
  ['Note', 'note-qualita'],
  ['Fonti', 'documenti'],
] as const;

/** The sheets of `atlante.xlsx` and `atlante.ods`: what the file is, the figures, the notes, the documents, what each column means. */
export function atlasSheets(tables: readonly PublishedTable[], publication: Publication): readonly Sheet[] {
  const sheets = CHOSEN.flatMap(([sheet, name]) => tables.filter((table) => table.name === name).map((table) => ({ name: sheet, table })));
  return [
    { name: 'Leggimi', table: aboutTable(sheets, publication) },
    ...sheets,
    { name: 'Dizionario', table: dictionaryTable(sheets.map(({ table }) => table)) },
  ];
}

function aboutTable(sheets: readonly Sheet[], { root, release, modified }: Publication): PublishedTable {
  const facts: readonly (readonly [string, string | null])[] = [
    ['Titolo', publicationTitle],
    ['Sito', root],
    ['Versione', release],
    ['Cifre riscontrate il', modified],
    ['Licenza', `${licence.title} (${licence.name})`],
    ...sheets.map(({ name, table }) => [`Foglio ${name}`, `${table.title}. Ogni riga è ${table.row}.`] as const),
    ['Foglio Dizionario', 'Che cosa contiene ogni colonna degli altri fogli.'],
    ['Collegamenti', 'La colonna url porta alla pagina della cifra, della nota o del documento.'],
    ['Numeri', 'I valori hanno i decimali stampati nel documento; leggili con qualificatore e unita.'],
  ];
  return publish({ name: 'leggimi', title: 'Che cosa contiene il file', row: 'una notizia sul file' }, facts, [
    { name: 'voce', meaning: 'Di che si parla', of: ([name]) => name },
    { name: 'contenuto', meaning: 'Che cosa c’è da sapere', of: ([, text]) => text },
  ]);
}
