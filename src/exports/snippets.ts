// SPDX-License-Identifier: EUPL-1.2
import type { ColumnType, PublishedTable } from './published-table.ts';

/** A few lines that read a table with a tool, ready to be pasted. */
export interface Snippet {
  readonly tool: string;
  /** Where the lines go. */
  readonly where: string;
  readonly code: string;
}

/**
 * How a table is read with the tools that readers have.
 * @param root published address of the site's root, with a slash at the end
 */
export function snippetsFor(table: PublishedTable, root: string): readonly Snippet[] {
  const file = (ending: string): string => `${root}dati/${table.name}.${ending}`;
  return [
    {
      tool: 'Excel, Power Query',
      where: 'Dati › Recupera dati › Da altre origini › Query vuota › Editor avanzato',
      code: powerQuery(table, file('csv')),
    },
    { tool: 'LibreOffice Calc', where: 'Foglio › Collegamento a dati esterni: incolla l’indirizzo e premi Invio', code: file('csv') },
    {
      tool: 'R',
      where: 'Nella console',
      code: `righe <- read.csv("${file('csv')}", na.strings = ""${codesAsText(table)})\nnrow(righe)`,
    },
    {
      tool: 'Python',
      where: 'Con la sola libreria standard',
      code: [
        'import csv, io, urllib.request',
        '',
        `risposta = urllib.request.urlopen("${file('csv')}")`,
        'righe = list(csv.DictReader(io.StringIO(risposta.read().decode("utf-8"), newline="")))',
        'print(len(righe))',
      ].join('\n'),
    },
    { tool: 'DuckDB', where: 'Nella riga di comando', code: `SELECT count(*) AS righe FROM ${duckdbSource(table, file)};` },
    {
      tool: 'JavaScript',
      where: 'In un modulo, nel browser o in Node',
      code: `const risposta = await fetch('${file('json')}');\nconst righe = await risposta.json();\nconsole.log(righe.length);`,
    },
  ];
}

/** The figures are typed in their Parquet file; elsewhere empty cells are told to be nothing. */
const duckdbSource = ({ name }: PublishedTable, file: (ending: string) => string): string =>
  name === 'osservazioni' ? `read_parquet('${file('parquet')}')` : `read_csv('${file('csv')}', header = true)`;

const powerQueryTypes: Readonly<Record<ColumnType, string>> = {
  testo: 'type text',
  intero: 'Int64.Type',
  decimale: 'type number',
  data: 'type date',
  indirizzo: 'type text',
};

/** The culture is stated because the file has a decimal point and an Italian Excel expects a comma. */
function powerQuery({ columns }: PublishedTable, address: string): string {
  return [
    'let',
    `    Origine = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
    '    Righe = Table.PromoteHeaders(Origine, [PromoteAllScalars = true]),',
    `    Tipi = Table.TransformColumnTypes(Righe, {${columns.map(({ name, type }) => `{"${name}", ${powerQueryTypes[type]}}`).join(', ')}}, "en-US")`,
    'in',
    '    Tipi',
  ].join('\n');
}

/** Codes begin with zeros, which R would drop. */
function codesAsText({ columns }: PublishedTable): string {
  const codes = columns.filter(({ name }) => name.startsWith('codice'));
  return codes.length === 0 ? '' : `, colClasses = c(${codes.map(({ name }) => `${name} = "character"`).join(', ')})`;
}
